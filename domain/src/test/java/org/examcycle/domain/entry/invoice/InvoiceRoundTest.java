package org.examcycle.domain.entry.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.examcycle.domain.calendar.EntryStage;
import org.examcycle.domain.calendar.EntryStages;
import org.examcycle.domain.calendar.EntryStanding;
import org.examcycle.domain.quantity.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvoiceRoundTest {

  private static final Instant CLOSED = Instant.parse("2027-02-22T00:00:00Z");
  private static final InvoiceTerms TERMS = new InvoiceTerms(14, 28);
  private static final EntryStages STAGES =
      new EntryStages(
          ZoneId.of("Europe/London"),
          List.of(
              new EntryStage(EntryStanding.ON_TIME, LocalDate.of(2027, 2, 21), Money.of(0, "GBP")),
              new EntryStage(
                  EntryStanding.LATE, LocalDate.of(2027, 4, 16), Money.of(4000, "GBP"))));

  private static List<InvoiceRound> due(String now) {
    return InvoiceRound.due(STAGES, TERMS, Instant.parse(now));
  }

  @Test
  void nothing_is_due_up_to_the_end_of_the_closing_date() {
    assertThat(due("2027-02-21T23:59:59.999Z")).isEmpty();
  }

  @Test
  void what_was_charged_until_then_is_due_at_once_afterwards() {
    assertThat(due("2027-02-22T00:00:00Z"))
        .containsExactly(
            new InvoiceRound(
                InvoiceCause.ON_TIME,
                Instant.EPOCH,
                CLOSED,
                LocalDate.of(2027, 2, 22),
                LocalDate.of(2027, 3, 22)));
  }

  @ParameterizedTest
  @CsvSource({
    "2027-02-28T23:59:59.999Z, ",
    "2027-03-01T00:00:00Z, 2027-03-01T00:00:00Z",
    // Summer time has begun: the month ends at 23:00 UTC.
    "2027-04-30T22:59:59.999Z, 2027-03-31T23:00:00Z",
    "2027-04-30T23:00:00Z, 2027-04-30T23:00:00Z",
  })
  void the_rest_is_due_when_its_month_is_over(String now, Instant until) {
    var rounds = due(now);
    assertThat(rounds.getFirst().cause()).isEqualTo(InvoiceCause.ON_TIME);
    if (until == null) {
      assertThat(rounds).hasSize(1);
    } else {
      assertThat(rounds.getLast().cause()).isEqualTo(InvoiceCause.MONTH_END);
      assertThat(rounds.getLast().from()).isEqualTo(CLOSED);
      assertThat(rounds.getLast().until()).isEqualTo(until);
    }
  }

  @Test
  void a_closing_date_at_the_end_of_a_month_leaves_nothing_for_that_month() {
    var stages =
        new EntryStages(
            ZoneId.of("Europe/London"),
            List.of(
                new EntryStage(
                    EntryStanding.ON_TIME, LocalDate.of(2027, 2, 28), Money.of(0, "GBP"))));

    assertThat(InvoiceRound.due(stages, TERMS, Instant.parse("2027-03-01T00:00:00Z"))).hasSize(1);
    assertThat(InvoiceRound.due(stages, TERMS, Instant.parse("2027-04-01T00:00:00Z"))).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"-1, 0", "0, -1", "-1, -1"})
  void its_terms_are_not_negative(int daysToIssue, int daysToPay) {
    assertThatIllegalArgumentException().isThrownBy(() -> new InvoiceTerms(daysToIssue, daysToPay));
    assertThat(new InvoiceTerms(0, 0).daysToPay()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"0, 2027-02-22", "28, 2027-03-22", "30, 2027-03-24"})
  void it_is_payable_as_many_days_after_it_was_issued_as_the_terms_say(int days, LocalDate last) {
    var rounds =
        InvoiceRound.due(STAGES, new InvoiceTerms(14, days), Instant.parse("2027-02-22T00:00:00Z"));
    assertThat(rounds.getFirst().payableBy()).isEqualTo(last);
  }
}
