package org.examcycle.domain.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.examcycle.domain.entry.Cases.JUNE;
import static org.examcycle.domain.entry.Cases.LONDON;
import static org.examcycle.domain.entry.Cases.NORTHGATE;
import static org.examcycle.domain.entry.Cases.ON_TIME;
import static org.examcycle.domain.entry.Cases.WITHOUT_PRACTICAL;
import static org.examcycle.domain.entry.Cases.offer;
import static org.examcycle.domain.entry.Cases.pounds;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.examcycle.domain.calendar.AdministrativeZone;
import org.examcycle.domain.calendar.english.WorkingDays;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.candidate.CandidateStatus;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.centre.CentreStatus;
import org.examcycle.domain.rule.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A candidate of another centre is to come to Northgate, entered for Biology. */
class TransferRulesTest {

  private static final SyllabusCode BIOLOGY = SyllabusCode.of("0610");
  private static final CandidateKey ELSEWHERE =
      new CandidateKey(JUNE, CentreNumber.of("MZ041"), CandidateNumber.of("0001"));
  private static final LocalDate EXAM = LocalDate.of(2027, 6, 14);
  private static final EntryLimits LIMITS = new EntryLimits(10, 225, 360, 240, 28, 24, true);
  private static final WorkingDays DAYS = new WorkingDays(Set.of(LocalDate.of(2027, 5, 31)));

  private static Entry entry() {
    return Entry.make(new EntryId(new UUID(0, 7)), Cases.first(ON_TIME), "test")
        .entry()
        .movedTo(ELSEWHERE);
  }

  private static TransferCase kase(Optional<Centre> receiver, Instant now) {
    return new TransferCase(
        Cases.series(),
        ELSEWHERE,
        NORTHGATE,
        receiver,
        List.of(entry()),
        List.of(offer(WITHOUT_PRACTICAL, 90)),
        Optional.of(EXAM),
        Optional.of(LIMITS),
        DAYS,
        ZoneId.of("Africa/Maputo"),
        now);
  }

  private static Optional<Centre> northgate(CentreStatus status, String... syllabuses) {
    return Optional.of(Cases.centre(status, syllabuses));
  }

  @Nested
  class Asking {

    @Test
    void is_refused_by_nothing() {
      var kase = kase(northgate(CentreStatus.APPROVED, "0610"), ON_TIME);

      assertThat(TransferRuleBook.asking().check(kase)).isEmpty();
    }

    @Test
    void is_told_no_more_than_that_the_centre_cannot() {
      var cannot = new TransferRefusal.ReceiverCannotTake(NORTHGATE);

      assertThat(TransferRuleBook.asking().check(kase(Optional.empty(), ON_TIME)))
          .containsExactly(cannot);
      assertThat(
              TransferRuleBook.asking()
                  .check(kase(northgate(CentreStatus.SUSPENDED, "0610"), ON_TIME)))
          .containsExactly(cannot);
      assertThat(
              TransferRuleBook.asking()
                  .check(kase(northgate(CentreStatus.APPROVED, "0620"), ON_TIME)))
          .containsExactly(cannot);
    }

    @ParameterizedTest
    @CsvSource({"2027-05-28T22:59:59Z,true", "2027-05-28T23:00:00Z,false"})
    void ends_ten_working_days_before_the_first_exam(Instant askedAt, boolean taken) {
      var refused =
          TransferRuleBook.asking().check(kase(northgate(CentreStatus.APPROVED, "0610"), askedAt));

      assertThat(refused.isEmpty()).isEqualTo(taken);
      assertThat(refused)
          .allMatch(new TransferRefusal.TransferTooLate(LocalDate.of(2027, 5, 28), EXAM)::equals);
    }

    @Test
    void has_an_end_only_where_there_is_an_exam() {
      assertThat(inTime(Optional.empty(), Optional.empty(), DAYS)).isEmpty();
    }

    @Test
    void needs_figures_and_holidays() {
      assertThat(inTime(Optional.of(EXAM), Optional.empty(), DAYS))
          .contains(new TransferRefusal.EntryLimitsNotSet(JUNE));
      assertThat(inTime(Optional.of(EXAM), Optional.of(LIMITS), new WorkingDays(Set.of())))
          .contains(new TransferRefusal.WorkingDaysNotKnown(2027));
    }

    private static Optional<Refusal> inTime(
        Optional<LocalDate> exam, Optional<EntryLimits> limits, WorkingDays days) {
      return new TransferMustBeAskedInTime()
          .check(
              new TransferMustBeAskedInTime.Facts(
                  JUNE, LocalDate.of(2027, 5, 1), exam, limits, days));
    }

    @Test
    void goes_elsewhere_and_moves_something() {
      var here = new CandidateKey(JUNE, NORTHGATE, CandidateNumber.of("0001"));

      assertThat(
              new TransferGoesElsewhere().check(new TransferGoesElsewhere.Facts(here, NORTHGATE)))
          .contains(new TransferRefusal.TransferToTheSameCentre(NORTHGATE));
      assertThat(
              new TransferGoesElsewhere()
                  .check(new TransferGoesElsewhere.Facts(ELSEWHERE, NORTHGATE)))
          .isEmpty();
      assertThat(
              new SomethingMustBeTransferred()
                  .check(new SomethingMustBeTransferred.Facts(here, List.of())))
          .contains(new TransferRefusal.NothingToTransfer(here));
      assertThat(
              new SomethingMustBeTransferred()
                  .check(new SomethingMustBeTransferred.Facts(here, List.of(entry()))))
          .isEmpty();
    }
  }

  @Nested
  class Accepting {

    @Test
    void tells_the_receiving_centre_why_it_cannot() {
      var kase = kase(northgate(CentreStatus.SUSPENDED, "0620"), ON_TIME);

      assertThat(TransferRuleBook.accepting().check(kase))
          .extracting(refusal -> refusal.rule() + " " + refusal.getClass().getSimpleName())
          .containsExactly(
              "INT-ENT-11 ReceiverNotApprovedForSyllabuses", "INT-PRE-01 CentreNotApproved");
    }

    @ParameterizedTest
    @CsvSource({"2027-06-13T21:59:59Z,true", "2027-06-13T22:00:00Z,false"})
    void ends_when_the_day_of_the_first_exam_begins_at_the_sending_centre(
        Instant now, boolean taken) {
      var refused =
          TransferRuleBook.accepting().check(kase(northgate(CentreStatus.APPROVED, "0610"), now));

      assertThat(refused.isEmpty()).isEqualTo(taken);
      assertThat(refused).allMatch(new TransferRefusal.TransferLapsed(EXAM)::equals);
    }

    @Test
    void has_an_end_only_where_there_is_an_exam() {
      var rule = new TransferMustBeAcceptedBeforeTheFirstExam();

      assertThat(
              rule.check(
                  new TransferMustBeAcceptedBeforeTheFirstExam.Facts(EXAM, Optional.empty())))
          .isEmpty();
    }

    @Test
    void takes_over_something() {
      var none =
          new TransferCase(
              Cases.series(),
              ELSEWHERE,
              NORTHGATE,
              northgate(CentreStatus.APPROVED, "0610"),
              List.of(),
              List.of(),
              Optional.empty(),
              Optional.of(LIMITS),
              DAYS,
              LONDON,
              ON_TIME);

      assertThat(TransferRuleBook.accepting().check(none))
          .containsExactly(new TransferRefusal.NothingToTransfer(ELSEWHERE));
      assertThat(TransferRuleBook.asking().check(none))
          .containsExactly(new TransferRefusal.NothingToTransfer(ELSEWHERE));
    }

    @Test
    void needs_options_that_are_offered_there() {
      var rule = new ReceiverMustBeOfferedOptions();
      var offers = List.of(offer(WITHOUT_PRACTICAL, 90));

      assertThat(
              rule.check(
                  new ReceiverMustBeOfferedOptions.Facts(
                      NORTHGATE, AdministrativeZone.of(4), offers)))
          .isEmpty();
      assertThat(
              rule.check(
                  new ReceiverMustBeOfferedOptions.Facts(
                      NORTHGATE, AdministrativeZone.of(5), offers)))
          .contains(new TransferRefusal.OptionsNotOfferedToReceiver(NORTHGATE, List.of(BIOLOGY)));
    }

    @Test
    void gives_the_candidate_a_number_and_the_transfer_an_end() {
      var asked =
          new Transfer(
              new TransferId(new UUID(0, 1)),
              ELSEWHERE,
              Cases.amira(CandidateStatus.SCHOOL).person(),
              NORTHGATE,
              ON_TIME,
              new TransferState.Asked(),
              1);
      var number = CandidateNumber.of("0107");

      assertThat(asked.isOpen()).isTrue();
      assertThat(asked.done(number, ON_TIME).isOpen()).isFalse();
      assertThat(asked.declined(ON_TIME).version()).isEqualTo(2);
      assertThat(asked.as(number)).isEqualTo(new CandidateKey(JUNE, NORTHGATE, number));
    }

    @Test
    void moves_the_fee() {
      assertThat(EntryPrices.ofSending(pounds(90)))
          .extracting(charge -> charge.amount().minorUnits())
          .containsExactly(-9000L);
      assertThat(EntryPrices.ofReceiving(pounds(90)))
          .extracting(charge -> charge.amount().minorUnits())
          .containsExactly(9000L);
    }
  }

  @Nested
  class Entering {

    private final CandidateMustNotBeLeaving rule = new CandidateMustNotBeLeaving();

    private Optional<Refusal> when(@Nullable TransferState leaving) {
      return rule.check(
          new CandidateMustNotBeLeaving.Facts(ELSEWHERE, Optional.ofNullable(leaving)));
    }

    @Test
    void waits_until_a_transfer_is_answered_and_ends_when_it_is_done() {
      assertThat(when(null)).isEmpty();
      assertThat(when(new TransferState.Asked()))
          .contains(new TransferRefusal.CandidateBeingTransferred(ELSEWHERE));
      assertThat(when(new TransferState.Declined(ON_TIME))).isEmpty();
      assertThat(when(new TransferState.Done(CandidateNumber.of("0107"), ON_TIME)))
          .contains(new TransferRefusal.CandidateTransferred(ELSEWHERE));
    }
  }

  @Nested
  class Estimates {

    @ParameterizedTest
    @CsvSource({"2027-02-21T23:59:59Z,true", "2027-02-22T00:00:00Z,false"})
    void are_taken_until_final_entries_close(Instant arrivedAt, boolean taken) {
      assertThat(EstimateRuleBook.stating().check(estimates(arrivedAt, "0610")).isEmpty())
          .isEqualTo(taken);
    }

    @Test
    void are_refused_by_the_last_day_on_time() {
      assertThat(
              EstimateRuleBook.stating()
                  .check(estimates(Instant.parse("2027-02-22T00:00:00Z"), "0610")))
          .containsExactly(
              new EstimateRefusal.FinalEntriesClosed(
                  LocalDate.of(2027, 2, 21), ZoneId.of("Europe/London")));
    }

    @Test
    void are_of_what_the_centre_is_approved_for_and_once() {
      assertThat(EstimateRuleBook.stating().check(estimates(ON_TIME, "0610", "0610", "0620")))
          .containsExactlyInAnyOrder(
              new EstimateRefusal.SyllabusEstimatedTwice(List.of(BIOLOGY)),
              new EstimateRefusal.EstimateForSyllabusesNotApproved(
                  NORTHGATE, List.of(SyllabusCode.of("0620"))));
    }

    private static EstimateCase estimates(Instant arrivedAt, String... syllabuses) {
      return new EstimateCase(
          Cases.series(),
          Cases.centre(CentreStatus.APPROVED, "0610"),
          List.of(syllabuses).stream().map(code -> new Estimate(SyllabusCode.of(code), 0)).toList(),
          arrivedAt);
    }

    @Test
    void are_not_negative_and_neither_is_a_limit() {
      assertThatIllegalArgumentException().isThrownBy(() -> new Estimate(BIOLOGY, -1));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new EntryLimits(-1, 0, 0, 0, 0, 0, true));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new EntryLimits(0, -1, 0, 0, 0, 0, true));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new EntryLimits(0, 0, -1, 0, 0, 0, true));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new EntryLimits(0, 0, 0, -1, 0, 0, true));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new EntryLimits(0, 0, 0, 0, -1, 0, true));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new EntryLimits(0, 0, 0, 0, 0, -1, true));
      assertThat(new EntryLimits(0, 0, 0, 0, 0, 0, true).dayMinutes()).isZero();
    }
  }
}
