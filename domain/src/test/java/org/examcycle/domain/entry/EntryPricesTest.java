package org.examcycle.domain.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.examcycle.domain.entry.Cases.WITHOUT_PRACTICAL;
import static org.examcycle.domain.entry.Cases.WITH_PRACTICAL;
import static org.examcycle.domain.entry.Cases.first;
import static org.examcycle.domain.entry.Cases.offer;
import static org.examcycle.domain.entry.Cases.retake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.examcycle.domain.calendar.EntryKind;
import org.examcycle.domain.calendar.EntryStanding;
import org.examcycle.domain.candidate.CandidateStatus;
import org.examcycle.domain.quantity.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryPricesTest {

  private static final EntryId ID = new EntryId(new UUID(0, 7));

  private static Entry.Priced made(Instant arrivedAt, long fee) {
    var c = first(arrivedAt);
    return Entry.make(
        ID,
        new EntryCase(
            c.series(),
            c.centre(),
            c.candidate(),
            c.entry(),
            c.syllabus(),
            c.option(),
            Optional.of(offer(WITHOUT_PRACTICAL, fee)),
            c.kind(),
            c.retake(),
            c.held(),
            c.prohibited(),
            c.arrivedAt()),
        "entries/test");
  }

  private static String lines(List<Charge> charges) {
    return charges.stream()
        .map(
            charge ->
                "%s %d %s %s"
                    .formatted(
                        charge.kind(),
                        charge.amount().minorUnits() / 100,
                        charge.standing(),
                        charge.rule()))
        .collect(Collectors.joining("; "));
  }

  @Nested
  class An_entry {

    @ParameterizedTest
    @CsvSource({
      // the last and the first instant of each stage; fee; lines
      "2027-02-21T23:59:59.999999999Z, 90, ENTRY_FEE 90 ON_TIME INT-ENT-03",
      "2027-02-22T00:00:00Z, 90, ENTRY_FEE 90 LATE INT-ENT-03; LATENESS 40 LATE INT-ENT-03",
      "2027-02-22T00:00:00Z, 120, ENTRY_FEE 120 LATE INT-ENT-03; LATENESS 40 LATE INT-ENT-03",
      "2027-04-16T22:59:59.999999999Z, 90, ENTRY_FEE 90 LATE INT-ENT-03; LATENESS 40 LATE"
          + " INT-ENT-03",
      "2027-04-16T23:00:00Z, 120, ENTRY_FEE 120 VERY_LATE INT-ENT-03; LATENESS 95 VERY_LATE"
          + " INT-ENT-03",
      "2027-02-01T00:00:00Z, 0, ENTRY_FEE 0 ON_TIME INT-ENT-03"
    })
    void costs_the_options_fee_and_the_stages_addition(Instant arrivedAt, long fee, String lines) {
      assertThat(lines(made(arrivedAt, fee).charges())).isEqualTo(lines);
    }

    @Test
    void stands_as_it_was_made() {
      assertThat(made(Cases.LATE, 90).entry())
          .isEqualTo(
              new Entry(
                  ID,
                  Cases.amira(CandidateStatus.SCHOOL).key(),
                  Cases.amira(CandidateStatus.SCHOOL).person(),
                  WITHOUT_PRACTICAL,
                  EntryKind.FIRST,
                  EntryStanding.LATE,
                  Optional.empty(),
                  Money.of(9000, "GBP"),
                  new EntryState.Entered(),
                  Cases.LATE,
                  "entries/test",
                  1));
    }

    @Test
    void of_a_retake_has_the_stages_of_retakes_and_names_the_earlier_candidate() {
      // first entries have closed, retakes have not
      var priced = Entry.make(ID, retake(Cases.LATE), "entries/test");

      assertThat(priced.entry().standing()).isEqualTo(EntryStanding.ON_TIME);
      assertThat(priced.entry().previous()).contains(Cases.EARLIER);
      assertThat(lines(priced.charges())).isEqualTo("ENTRY_FEE 90 ON_TIME INT-ENT-03");
      assertThat(
              lines(Entry.make(ID, retake(Instant.parse("2027-03-21T00:00:00Z")), "t").charges()))
          .isEqualTo("ENTRY_FEE 90 LATE INT-ENT-03; LATENESS 40 LATE INT-ENT-03");
    }

    @Test
    void is_not_made_unless_the_rules_were_asked() {
      assertThatThrownBy(() -> Entry.make(ID, first(Cases.SHUT), "test"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("INT-ENT-04");
      var c = first(Cases.ON_TIME);
      var notOffered =
          new EntryCase(
              c.series(),
              c.centre(),
              c.candidate(),
              c.entry(),
              c.syllabus(),
              c.option(),
              Optional.empty(),
              c.kind(),
              c.retake(),
              c.held(),
              c.prohibited(),
              c.arrivedAt());
      assertThatThrownBy(() -> Entry.make(ID, notOffered, "test"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("INT-ENT-02");
      var entry = made(Cases.ON_TIME, 90).entry();
      assertThatThrownBy(() -> entry.change(notOffered))
          .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void names_an_earlier_candidate_if_and_only_if_it_is_a_retake() {
      var e = made(Cases.ON_TIME, 90).entry();

      assertThatThrownBy(
              () ->
                  new Entry(
                      e.id(),
                      e.candidate(),
                      e.person(),
                      e.option(),
                      EntryKind.RETAKE,
                      e.standing(),
                      Optional.empty(),
                      e.fee(),
                      e.state(),
                      e.arrivedAt(),
                      e.rules(),
                      1))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(
              () ->
                  new Entry(
                      e.id(),
                      e.candidate(),
                      e.person(),
                      e.option(),
                      EntryKind.FIRST,
                      e.standing(),
                      Optional.of(Cases.EARLIER),
                      e.fee(),
                      e.state(),
                      e.arrivedAt(),
                      e.rules(),
                      1))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Nested
  class A_change {

    @ParameterizedTest
    @CsvSource(
        nullValues = "nothing",
        value = {
          // day of the change; old fee; new fee; lines
          "2027-02-21T23:59:59Z, 90, 120, FEE_DIFFERENCE 30 ON_TIME INT-ENT-06",
          "2027-02-21T23:59:59Z, 120, 90, FEE_DIFFERENCE -30 ON_TIME INT-ENT-06",
          "2027-02-21T23:59:59Z, 90, 90, nothing",
          "2027-02-22T00:00:00Z, 90, 120, LATENESS 40 LATE INT-ENT-06; FEE_DIFFERENCE 30 LATE"
              + " INT-ENT-06",
          "2027-02-22T00:00:00Z, 90, 91, LATENESS 40 LATE INT-ENT-06; FEE_DIFFERENCE 1 LATE"
              + " INT-ENT-06",
          "2027-02-22T00:00:00Z, 90, 90, LATENESS 40 LATE INT-ENT-06",
          "2027-02-22T00:00:00Z, 120, 90, LATENESS 40 LATE INT-ENT-06",
          "2027-04-20T12:00:00Z, 120, 90, LATENESS 95 VERY_LATE INT-ENT-06"
        })
    void costs_what_the_stage_of_its_day_says(
        Instant day, long oldFee, long newFee, String expected) {
      var entry = made(Cases.ON_TIME, oldFee).entry();

      var changed = entry.change(Cases.change(entry, offer(WITH_PRACTICAL, newFee), day));

      assertThat(lines(changed.charges())).isEqualTo(expected == null ? "" : expected);
      assertThat(changed.entry().option()).isEqualTo(WITH_PRACTICAL);
      assertThat(changed.entry().fee()).isEqualTo(Cases.pounds(newFee));
      assertThat(changed.entry().version()).isEqualTo(2);
    }

    @Test
    void leaves_standing_and_kind_as_they_were() {
      var onTime = made(Cases.ON_TIME, 90).entry();
      var changed =
          onTime.change(Cases.change(onTime, offer(WITH_PRACTICAL, 90), Cases.VERY_LATE)).entry();

      assertThat(changed.standing()).isEqualTo(EntryStanding.ON_TIME);
      assertThat(changed.kind()).isEqualTo(EntryKind.FIRST);
      assertThat(changed.arrivedAt()).isEqualTo(Cases.ON_TIME);
      assertThat(changed.isEntered()).isTrue();
    }

    @Test
    void of_a_retake_is_free_up_to_the_closing_date_of_retakes() {
      var entry = Entry.make(ID, retake(Cases.ON_TIME), "test").entry();

      assertThat(entry.change(Cases.change(entry, offer(WITH_PRACTICAL, 90), Cases.LATE)).charges())
          .isEmpty();
    }

    @Test
    void costs_nothing_at_all_where_a_later_stage_adds_nothing() {
      var free =
          new org.examcycle.domain.calendar.EntryStage(
              EntryStanding.LATE, java.time.LocalDate.of(2027, 4, 16), Cases.pounds(0));

      assertThat(EntryPrices.ofChange(Cases.pounds(120), Cases.pounds(90), free)).isEmpty();
    }
  }

  @Nested
  class A_withdrawal {

    @ParameterizedTest
    @CsvSource(
        nullValues = "nothing",
        value = {
          "2027-02-21T23:59:59.999999999Z, REFUND -90 ON_TIME INT-ENT-07",
          "2027-02-22T00:00:00Z, nothing",
          "2027-04-23T22:59:59Z, nothing",
          "2027-04-23T23:00:00Z, nothing" // entries are shut, a withdrawal is taken
        })
    void refunds_the_fee_up_to_the_closing_date_and_then_nothing(Instant day, String expected) {
      var entry = made(Cases.ON_TIME, 90).entry();

      var withdrawn = entry.withdraw(first(day).stages(), day);

      assertThat(lines(withdrawn.charges())).isEqualTo(expected == null ? "" : expected);
      assertThat(withdrawn.entry().state()).isEqualTo(new EntryState.Withdrawn(day));
      assertThat(withdrawn.entry().isEntered()).isFalse();
      assertThat(withdrawn.entry().version()).isEqualTo(2);
      assertThat(withdrawn.entry().option()).isEqualTo(entry.option());
    }

    @Test
    void refunds_the_fee_of_the_present_option() {
      var entry = made(Cases.ON_TIME, 120).entry();
      var changed =
          entry.change(Cases.change(entry, offer(WITH_PRACTICAL, 90), Cases.ON_TIME)).entry();

      assertThat(lines(changed.withdraw(first(Cases.ON_TIME).stages(), Cases.ON_TIME).charges()))
          .isEqualTo("REFUND -90 ON_TIME INT-ENT-07");
    }
  }

  @Test
  void ids_are_written_as_they_are() {
    assertThat(ID).hasToString("00000000-0000-0000-0000-000000000007");
  }
}
