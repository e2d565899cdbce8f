package org.examcycle.domain.entry.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.examcycle.domain.calendar.KeyActivity;
import org.examcycle.domain.calendar.LocalDeadline;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.EntryId;
import org.junit.jupiter.api.Test;

class SubmissionTest {

  private static final Instant NOW = Instant.parse("2027-02-01T12:00:00Z");
  private static final Instant LATER = Instant.parse("2027-02-02T12:00:00Z");
  private static final EntryId ENTRY = new EntryId(new UUID(1, 2));
  private static final OptionKey BIOLOGY = OptionKey.of("0610", "BX");
  private static final CandidateKey AMIRA =
      new CandidateKey(
          SeriesCode.of("2027-06"), CentreNumber.of("MZ040"), CandidateNumber.of("0001"));

  private static Submission waiting() {
    return Submission.waiting(
        new SubmissionId(new UUID(1, 1)),
        AMIRA,
        new PersonId(new UUID(3, 3)),
        new Asked.ToEnter(AMIRA, BIOLOGY, Optional.empty()),
        NOW);
  }

  @Test
  void it_waits_until_it_is_decided_once() {
    var approved = waiting().approved(Optional.of(ENTRY), LATER);
    var returned = waiting().returned("No", LATER);

    assertThat(waiting().isWaiting()).isTrue();
    assertThat(waiting().version()).isEqualTo(1);
    assertThat(approved.state()).isEqualTo(new SubmissionState.Approved(LATER, Optional.of(ENTRY)));
    assertThat(approved.isWaiting()).isFalse();
    assertThat(approved.version()).isEqualTo(2);
    assertThat(returned.state()).isEqualTo(new SubmissionState.Returned(LATER, "No"));
    assertThat(returned.version()).isEqualTo(2);
    assertThatThrownBy(() -> approved.returned("No", LATER))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void each_is_held_to_the_deadlines_of_its_kind() {
    assertThat(waiting().asked().dueBy())
        .containsExactly(KeyActivity.FINAL_ENTRIES, KeyActivity.LATE_ENTRIES);
    assertThat(new Asked.ToEnter(AMIRA, BIOLOGY, Optional.of(AMIRA)).dueBy())
        .containsExactly(KeyActivity.RETAKE_ENTRIES, KeyActivity.LATE_ENTRIES);
    assertThat(new Asked.ToAmend(ENTRY, BIOLOGY).dueBy()).containsExactly(KeyActivity.LATE_ENTRIES);
    assertThat(new Asked.ToWithdraw(ENTRY).dueBy()).containsExactly(KeyActivity.LATE_ENTRIES);
    assertThat(new Asked.ToTransfer(AMIRA, CentreNumber.of("MZ041")).dueBy()).isEmpty();
    assertThat(
            new Asked.ToDeviate(AMIRA, BIOLOGY.syllabus(), ComponentCode.of("12"), LATER).dueBy())
        .containsExactly(KeyActivity.of("timetable-deviations"));
    assertThat(new Asked.ToEstimate(AMIRA.series(), AMIRA.centre(), List.of()).dueBy())
        .containsExactly(KeyActivity.of("estimated-entries"));
  }

  private static LocalDeadline deadline(KeyActivity activity, Instant at) {
    return new LocalDeadline(
        AssociateCode.of("BRIT"), AMIRA.series(), activity, at, ZoneId.of("Africa/Maputo"));
  }

  @Test
  void the_one_for_late_entries_counts_alone() {
    var rule = new LocalDeadlineMustNotHavePassed();
    var both =
        List.of(
            deadline(KeyActivity.LATE_ENTRIES, LATER), deadline(KeyActivity.FINAL_ENTRIES, NOW));

    assertThat(rule.check(new LocalDeadlineMustNotHavePassed.Facts(both, LATER.minusNanos(1))))
        .isEmpty();
    assertThat(rule.check(new LocalDeadlineMustNotHavePassed.Facts(both, LATER)))
        .contains(
            new SubmissionRefusal.LocalDeadlinePassed(
                KeyActivity.LATE_ENTRIES, LATER, ZoneId.of("Africa/Maputo")));
    var lateFirst =
        List.of(
            deadline(KeyActivity.LATE_ENTRIES, NOW), deadline(KeyActivity.RETAKE_ENTRIES, LATER));
    assertThat(rule.check(new LocalDeadlineMustNotHavePassed.Facts(lateFirst, NOW.minusNanos(1))))
        .isEmpty();
    assertThat(rule.check(new LocalDeadlineMustNotHavePassed.Facts(lateFirst, NOW)))
        .contains(
            new SubmissionRefusal.LocalDeadlinePassed(
                KeyActivity.LATE_ENTRIES, NOW, ZoneId.of("Africa/Maputo")));
    assertThat(rule.check(new LocalDeadlineMustNotHavePassed.Facts(List.of(), LATER))).isEmpty();
  }
}
