package org.examcycle.testkit.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.candidate.CandidateRepository;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.entry.EntryRepository;
import org.examcycle.application.entry.submission.Submissions;
import org.examcycle.application.guide.ContactConfirmations;
import org.examcycle.application.guide.CycleCounts;
import org.examcycle.domain.calendar.EntryKind;
import org.examcycle.domain.calendar.EntryStanding;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.domain.entry.EntryState;
import org.examcycle.domain.entry.submission.Asked;
import org.examcycle.domain.entry.submission.Submission;
import org.examcycle.domain.entry.submission.SubmissionId;
import org.examcycle.domain.guide.ActivityCode;
import org.examcycle.domain.guide.ExamsCycle;
import org.examcycle.domain.guide.Progress;
import org.examcycle.domain.quantity.Money;
import org.examcycle.testkit.RoomContract;
import org.examcycle.testkit.calendar.Seasons;
import org.examcycle.testkit.candidate.Candidates;
import org.examcycle.testkit.centre.Centres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link CycleCounts} and {@link ContactConfirmations} do on every adapter. */
public abstract class CycleCountsContract extends RoomContract {

  private static final Instant NOW = Instant.parse("2027-02-01T12:00:00Z");
  private static final Instant LATER = Instant.parse("2027-02-25T12:00:00Z");
  private static final Instant LAST = Instant.parse("2027-02-26T12:00:00Z");
  private static final CandidateKey AMIRA = Candidates.key("2027-06", "MZ040", "0001");
  private static final CandidateKey BILAL = Candidates.key("2027-06", "MZ040", "0002");
  private static final CandidateKey CARLA = Candidates.key("2027-06", "MZ040", "0003");
  private static final CandidateKey ELSEWHERE = Candidates.key("2027-06", "MZ041", "0001");
  private static final CandidateKey EARLIER = Candidates.key("2027-03", "MZ040", "0001");

  @BeforeEach
  final void register() {
    for (var series : List.of("2027-06", "2027-03")) {
      get(SeriesRepository.class)
          .add(Seasons.closing(series, LocalDate.of(2027, 2, 21)), List.of(), NOW);
    }
    get(CentreRepository.class).add(Centres.centre("MZ040"));
    get(CentreRepository.class).add(Centres.centre("MZ041"));
    long person = 0;
    for (var key : List.of(AMIRA, BILAL, CARLA, ELSEWHERE, EARLIER)) {
      get(CandidateRepository.class).add(Candidates.amira(key, Candidates.person(++person)), NOW);
    }
  }

  private Progress of(ActivityCode activity) {
    return Objects.requireNonNull(
        get(CycleCounts.class).of(AMIRA.series(), AMIRA.centre()).get(activity));
  }

  private Entry enter(
      long id, CandidateKey candidate, EntryKind kind, EntryStanding standing, Instant at) {
    var entry =
        new Entry(
            new EntryId(new UUID(0x7000L, 0x8000000000000000L | id)),
            candidate,
            Candidates.person(Long.parseLong(candidate.number().value())),
            OptionKey.of("06" + (10 + id), "BX"),
            kind,
            standing,
            kind == EntryKind.RETAKE ? Optional.of(EARLIER) : Optional.empty(),
            Money.of(9000, "GBP"),
            new EntryState.Entered(),
            at,
            "entries/2026",
            1);
    assertThat(get(EntryRepository.class).add(entry)).isTrue();
    return entry;
  }

  private Submission send(long id, CandidateKey candidate, Asked asked) {
    var submission =
        Submission.waiting(
            new SubmissionId(new UUID(0x7000L, 0x9000000000000000L | id)),
            candidate,
            Candidates.person(1),
            asked,
            NOW);
    get(Submissions.class).add(submission);
    return submission;
  }

  private static Asked toEnter(CandidateKey candidate, Optional<CandidateKey> previous) {
    return new Asked.ToEnter(candidate, OptionKey.of("0610", "BX"), previous);
  }

  @Test
  final void contacts_are_confirmed_once() {
    var confirmations = get(ContactConfirmations.class);

    assertThat(of(ExamsCycle.CONTACTS)).isEqualTo(new Progress(0, 1, Optional.empty()));
    assertThat(confirmations.add(EARLIER.series(), AMIRA.centre(), NOW)).isTrue();
    assertThat(confirmations.add(AMIRA.series(), ELSEWHERE.centre(), NOW)).isTrue();
    assertThat(of(ExamsCycle.CONTACTS)).isEqualTo(new Progress(0, 1, Optional.empty()));
    assertThat(confirmations.add(AMIRA.series(), AMIRA.centre(), NOW)).isTrue();
    assertThat(confirmations.add(AMIRA.series(), AMIRA.centre(), LATER)).isFalse();
    assertThat(of(ExamsCycle.CONTACTS)).isEqualTo(new Progress(1, 1, Optional.of(NOW)));
  }

  @Test
  final void final_entries_are_those_made_those_that_wait_and_who_has_none() {
    assertThat(of(ExamsCycle.FINAL_ENTRIES)).isEqualTo(new Progress(0, 3, Optional.empty()));
    enter(1, AMIRA, EntryKind.FIRST, EntryStanding.ON_TIME, NOW);
    enter(2, AMIRA, EntryKind.FIRST, EntryStanding.LATE, LATER);
    enter(3, ELSEWHERE, EntryKind.FIRST, EntryStanding.ON_TIME, LAST);
    send(1, BILAL, toEnter(BILAL, Optional.empty()));
    send(2, BILAL, toEnter(BILAL, Optional.empty()));

    assertThat(of(ExamsCycle.FINAL_ENTRIES)).isEqualTo(new Progress(2, 5, Optional.of(LATER)));
  }

  @Test
  final void what_was_withdrawn_or_decided_is_nothing_to_do() {
    var withdrawn = enter(1, AMIRA, EntryKind.FIRST, EntryStanding.ON_TIME, NOW);
    get(EntryRepository.class).save(withdrawn.withdraw(Optional.empty(), LATER).entry(), 1);
    enter(2, CARLA, EntryKind.FIRST, EntryStanding.ON_TIME, NOW);
    var returned = send(1, BILAL, toEnter(BILAL, Optional.empty()));
    get(Submissions.class).save(returned.returned("No", LATER), 1);

    assertThat(of(ExamsCycle.FINAL_ENTRIES)).isEqualTo(new Progress(1, 2, Optional.of(NOW)));
  }

  @Test
  final void retakes_are_counted_apart() {
    enter(1, AMIRA, EntryKind.RETAKE, EntryStanding.ON_TIME, NOW);
    send(1, BILAL, toEnter(BILAL, Optional.of(EARLIER)));

    assertThat(of(ExamsCycle.RETAKE_ENTRIES)).isEqualTo(new Progress(1, 2, Optional.of(NOW)));
    assertThat(of(ExamsCycle.FINAL_ENTRIES)).isEqualTo(new Progress(0, 1, Optional.empty()));
  }

  @Test
  final void late_entries_are_counted_with_changes_that_were_asked_for() {
    var entry = enter(1, AMIRA, EntryKind.FIRST, EntryStanding.ON_TIME, NOW);
    enter(2, AMIRA, EntryKind.FIRST, EntryStanding.VERY_LATE, LATER);
    send(1, AMIRA, new Asked.ToWithdraw(entry.id()));
    var change = send(2, AMIRA, new Asked.ToAmend(entry.id(), entry.option()));
    send(3, BILAL, toEnter(BILAL, Optional.empty()));

    assertThat(of(ExamsCycle.LATE_ENTRIES)).isEqualTo(new Progress(1, 3, Optional.of(LATER)));
    get(Submissions.class).save(change.approved(entry.id(), LAST), 1);
    assertThat(of(ExamsCycle.LATE_ENTRIES)).isEqualTo(new Progress(2, 3, Optional.of(LAST)));
  }
}
