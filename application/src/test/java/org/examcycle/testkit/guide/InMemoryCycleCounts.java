package org.examcycle.testkit.guide;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.document.IssuedDocuments;
import org.examcycle.application.entry.Charges;
import org.examcycle.application.entry.Estimates;
import org.examcycle.application.entry.StatementOfEntry;
import org.examcycle.application.entry.invoice.Invoices;
import org.examcycle.application.entry.invoice.SeenBy;
import org.examcycle.application.guide.ContactConfirmations;
import org.examcycle.application.guide.CycleCounts;
import org.examcycle.application.paging.Page;
import org.examcycle.domain.calendar.EntryKind;
import org.examcycle.domain.calendar.EntryStanding;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.Candidate;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.domain.entry.Transfer;
import org.examcycle.domain.entry.TransferId;
import org.examcycle.domain.entry.TransferState;
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

  private static final Page ALL = new Page(Optional.empty(), Page.MOST);

  private final Memory memory;
  private final CentreRepository centres;
  private final Estimates estimates;
  private final Charges charges;
  private final Invoices invoices;
  private final IssuedDocuments documents;

  InMemoryCycleCounts(
      Memory memory,
      CentreRepository centres,
      Estimates estimates,
      Charges charges,
      Invoices invoices,
      IssuedDocuments documents) {
    this.memory = memory;
    this.centres = centres;
    this.estimates = estimates;
    this.charges = charges;
    this.invoices = invoices;
    this.documents = documents;
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
        ExamsCycle.ESTIMATES, estimates(of),
        ExamsCycle.STATEMENTS, statements(of),
        ExamsCycle.INVOICES, invoices(of),
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
    var changes = submissions(of).filter(each -> isOfAnEntry(each.asked())).toList();
    var decided = changes.stream().flatMap(each -> decidedAt(each.state()).stream());
    var transfers =
        memory.table("transfer", TransferId.class, Transfer.class).values().stream()
            .filter(transfer -> transfer.from().series().equals(of.series()))
            .filter(
                transfer ->
                    transfer.from().centre().equals(of.centre())
                        || transfer.to().equals(of.centre()))
            .toList();
    var answered = transfers.stream().flatMap(each -> answeredAt(each.state()).stream());
    return progress(
        Stream.of(arrivals(late).stream(), decided, answered).flatMap(all -> all).toList(),
        changes.stream().filter(Submission::isWaiting).count()
            + transfers.stream().filter(Transfer::isOpen).count());
  }

  private Progress estimates(Key of) {
    var approved = centres.find(of.centre()).map(Centre::syllabuses).orElse(Set.of());
    var stated =
        estimates.list(of.series(), of.centre()).stream()
            .filter(estimate -> approved.contains(estimate.syllabus()))
            .count();
    return new Progress((int) stated, approved.size(), Optional.empty());
  }

  private Progress statements(Key of) {
    var entered = entries(of).map(Entry::candidate).distinct().toList();
    var given =
        entered.stream()
            .flatMap(key -> documents.find(StatementOfEntry.KIND, key.toString(), 1).stream())
            .map(document -> document.issue().at())
            .toList();
    return progress(given, entered.size() - given.size());
  }

  private Progress invoices(Key of) {
    var charged = charges.list(of.series(), of.centre(), ALL).items().size();
    var issued = invoices.list(of.series(), of.centre(), new SeenBy.Board(), ALL).items();
    var invoiced = new AtomicInteger();
    issued.forEach(invoice -> invoices.forEachLine(invoice.key(), _ -> invoiced.incrementAndGet()));
    return new Progress(invoiced.get(), charged, Optional.empty());
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

  private static Optional<Instant> answeredAt(TransferState state) {
    return switch (state) {
      case TransferState.Asked _ -> Optional.empty();
      case TransferState.Done(var _, var at) -> Optional.of(at);
      case TransferState.Declined(var at) -> Optional.of(at);
    };
  }

  private static boolean isOfAnEntry(Asked asked) {
    return asked instanceof Asked.ToAmend || asked instanceof Asked.ToWithdraw;
  }

  private static boolean isFirst(Asked asked) {
    return asked instanceof Asked.ToEnter toEnter && toEnter.previous().isEmpty();
  }

  private long withoutEntry(Key of) {
    var ever =
        Stream.concat(
                allEntries(of).map(Entry::candidate),
                asked(of).flatMap(each -> each.whom().stream()).map(Submission.Whom::candidate))
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
        .filter(each -> each.series().equals(of.series()) && each.centre().equals(of.centre()));
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
