package org.examcycle.testkit.entry.submission;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.examcycle.application.entry.submission.SubmissionQueries;
import org.examcycle.application.entry.submission.SubmissionView;
import org.examcycle.application.entry.submission.Submissions;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.Candidate;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.submission.Submission;
import org.examcycle.domain.entry.submission.SubmissionId;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;
import org.examcycle.testkit.Slices;

@InMemory
final class InMemorySubmissions implements Submissions, SubmissionQueries {

  private final Memory memory;

  InMemorySubmissions(Memory memory) {
    this.memory = memory;
  }

  @Override
  public void add(Submission submission) {
    table().put(submission.id(), submission);
  }

  @Override
  public boolean save(Submission submission, long expectedVersion) {
    var known = table().get(submission.id());
    if (known == null || known.version() != expectedVersion) {
      return false;
    }
    table().put(submission.id(), submission);
    return true;
  }

  /** Writers come one after the other here anyway. */
  @Override
  public Optional<Submission> hold(SubmissionId id) {
    return Optional.ofNullable(table().get(id));
  }

  @Override
  public List<Submission> holdWaiting(CentreNumber centre) {
    return table().values().stream()
        .filter(each -> each.isWaiting() && each.centre().equals(centre))
        .sorted(Comparator.comparing(each -> each.id().toString()))
        .toList();
  }

  @Override
  public Optional<SubmissionView> find(SubmissionId id) {
    return hold(id).map(this::view);
  }

  @Override
  public Slice<SubmissionView> list(SeriesCode series, CentreNumber centre, Page page) {
    return slice(each -> each.series().equals(series) && each.centre().equals(centre), page);
  }

  @Override
  public Slice<SubmissionView> listWaiting(AssociateCode associate, Page page) {
    var centres = memory.table("centre", CentreNumber.class, Centre.class);
    return slice(
        each ->
            each.isWaiting()
                && Optional.ofNullable(centres.get(each.centre()))
                    .flatMap(Centre::associate)
                    .filter(associate::equals)
                    .isPresent(),
        page);
  }

  private Slice<SubmissionView> slice(Predicate<Submission> of, Page page) {
    var found = table().values().stream().filter(of).map(this::view).toList();
    return Slices.of(found, page, view -> view.submission().id().toString());
  }

  private SubmissionView view(Submission submission) {
    var candidates = memory.table("candidate", CandidateKey.class, Candidate.class);
    return new SubmissionView(
        submission,
        submission
            .whom()
            .map(whom -> Objects.requireNonNull(candidates.get(whom.candidate())).name()));
  }

  private Map<SubmissionId, Submission> table() {
    return memory.table("submission", SubmissionId.class, Submission.class);
  }
}
