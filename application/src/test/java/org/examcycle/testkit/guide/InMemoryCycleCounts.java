package org.examcycle.testkit.guide;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.examcycle.application.guide.ContactConfirmations;
import org.examcycle.application.guide.CycleCounts;
import org.examcycle.domain.calendar.EntryKind;
import org.examcycle.domain.calendar.EntryStanding;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.Candidate;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.domain.entry.submission.Asked;
import org.examcycle.domain.entry.submission.Submission;
import org.examcycle.domain.entry.submission.SubmissionId;
import org.examcycle.domain.entry.submission.SubmissionState;
import org.examcycle.domain.guide.ActivityCode;
import org.examcycle.domain.guide.ExamsCycle;
import org.examcycle.domain.guide.Progress;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;

@InMemory
final class InMemoryCycleCounts implements CycleCounts, ContactConfirmations {

  private final Memory memory;

  InMemoryCycleCounts(Memory memory) {
    this.memory = memory;
  }

  @Override
  public boolean add(SeriesCode series, CentreNumber centre, Instant at) {
    return confirmations().putIfAbsent(new Key(series, centre), at) == null;
  }

  @Override
  public Map<ActivityCode, Progress> of(SeriesCode series, CentreNumber centre) {
    var of = new Key(series, centre);
    var confirmed = Optional.ofNullable(confirmations().get(of));
    return Map.of(
        ExamsCycle.CONTACTS, new Progress(confirmed.isPresent() ? 1 : 0, 1, confirmed),
        ExamsCycle.FINAL_ENTRIES, finalEntries(of),
        ExamsCycle.RETAKE_ENTRIES, retakes(of),
        ExamsCycle.LATE_ENTRIES, lateEntriesAndChanges(of));
  }

  private Progress finalEntries(Key of) {
    var still = asked(of).filter(each -> isFirst(each.asked())).count() + withoutEntry(of);
    return progress(arrivals(entries(of).filter(entry -> entry.kind() == EntryKind.FIRST)), still);
  }

  private Progress retakes(Key of) {
    var still = asked(of).filter(each -> !isFirst(each.asked())).count();
    return progress(arrivals(entries(of).filter(entry -> entry.kind() == EntryKind.RETAKE)), still);
  }

  private Progress lateEntriesAndChanges(Key of) {
    var late = entries(of).filter(entry -> entry.standing() != EntryStanding.ON_TIME);
    var changes = submissions(of).filter(each -> !(each.asked() instanceof Asked.ToEnter)).toList();
    var decided = changes.stream().flatMap(each -> decidedAt(each.state()).stream());
    return progress(
        Stream.concat(arrivals(late).stream(), decided).toList(),
        changes.stream().filter(Submission::isWaiting).count());
  }

  private static Progress progress(List<Instant> done, long still) {
    return new Progress(
        done.size(), done.size() + (int) still, done.stream().max(Instant::compareTo));
  }

  private static List<Instant> arrivals(Stream<Entry> entries) {
    return entries.map(Entry::arrivedAt).toList();
  }

  private static Optional<Instant> decidedAt(SubmissionState state) {
    return switch (state) {
      case SubmissionState.Waiting _ -> Optional.empty();
      case SubmissionState.Approved(var at, var _) -> Optional.of(at);
      case SubmissionState.Returned(var at, var _) -> Optional.of(at);
    };
  }

  private static boolean isFirst(Asked asked) {
    return asked instanceof Asked.ToEnter toEnter && toEnter.previous().isEmpty();
  }

  private long withoutEntry(Key of) {
    var ever =
        Stream.concat(allEntries(of).map(Entry::candidate), asked(of).map(Submission::candidate))
            .toList();
    return memory.table("candidate", CandidateKey.class, Candidate.class).keySet().stream()
        .filter(of::has)
        .filter(candidate -> !ever.contains(candidate))
        .count();
  }

  private Stream<Submission> asked(Key of) {
    return submissions(of)
        .filter(Submission::isWaiting)
        .filter(each -> each.asked() instanceof Asked.ToEnter);
  }

  private Stream<Submission> submissions(Key of) {
    return memory.table("submission", SubmissionId.class, Submission.class).values().stream()
        .filter(each -> of.has(each.candidate()));
  }

  private Stream<Entry> entries(Key of) {
    return allEntries(of).filter(Entry::isEntered);
  }

  private Stream<Entry> allEntries(Key of) {
    return memory.table("entry", EntryId.class, Entry.class).values().stream()
        .filter(entry -> of.has(entry.candidate()));
  }

  private Map<Key, Instant> confirmations() {
    return memory.table("contact_confirmation", Key.class, Instant.class);
  }

  private record Key(SeriesCode series, CentreNumber centre) {
    boolean has(CandidateKey candidate) {
      return candidate.series().equals(series) && candidate.centre().equals(centre);
    }
  }
}
