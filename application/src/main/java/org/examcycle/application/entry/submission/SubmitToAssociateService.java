package org.examcycle.application.entry.submission;

import java.util.Optional;
import org.examcycle.application.calendar.LocalDeadlines;
import org.examcycle.application.candidate.CandidateRepository;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.centre.Sight;
import org.examcycle.application.entry.CheckEntry;
import org.examcycle.application.entry.CheckTransfer;
import org.examcycle.application.entry.EntryRepository;
import org.examcycle.application.entry.clash.CheckDeviation;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Ids;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.candidate.Candidate;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.centre.CentreRefusal;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.domain.entry.submission.Asked;
import org.examcycle.domain.entry.submission.Submission;
import org.examcycle.domain.entry.submission.SubmissionId;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class SubmitToAssociateService implements SubmitToAssociate {

  private final Sight sight;
  private final CandidateRepository candidates;
  private final EntryRepository entries;
  private final SubmissionChecks checks;
  private final Submissions submissions;
  private final Ids ids;

  SubmitToAssociateService(
      CentreRepository centres,
      CandidateRepository candidates,
      EntryRepository entries,
      LocalDeadlines deadlines,
      CheckEntry checkEntry,
      CheckTransfer checkTransfer,
      CheckDeviation checkDeviation,
      Submissions submissions,
      Ids ids) {
    this.sight = new Sight(centres);
    this.candidates = candidates;
    this.entries = entries;
    this.checks = new SubmissionChecks(deadlines, entries, checkEntry, checkTransfer, checkDeviation);
    this.submissions = submissions;
    this.ids = ids;
  }

  @Override
  public Decision<Submitted> handle(Call call, Command command) {
    var key = whom(command.asked());
    var centre = sight.centre(call, key.map(CandidateKey::centre).orElse(Sight.NOWHERE));
    if (key.isEmpty() || centre.isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    return candidates
        .find(key.get())
        .map(candidate -> decide(call, command.asked(), centre.get(), candidate))
        .orElseGet(() -> Decision.refused(new AccessRefusal.NotFound()));
  }

  private Optional<CandidateKey> whom(Asked asked) {
    return switch (asked) {
      case Asked.ToEnter toEnter -> Optional.of(toEnter.candidate());
      case Asked.ToAmend(var entry, var _) -> candidateOf(entry);
      case Asked.ToWithdraw(var entry) -> candidateOf(entry);
      case Asked.ToTransfer(var candidate, var _) -> Optional.of(candidate);
      case Asked.ToDeviate toDeviate -> Optional.of(toDeviate.candidate());
    };
  }

  private Optional<CandidateKey> candidateOf(EntryId entry) {
    return entries.find(entry).map(Entry::candidate);
  }

  private Decision<Submitted> decide(Call call, Asked asked, Centre centre, Candidate candidate) {
    if (centre.associate().isEmpty()) {
      return Decision.refused(new CentreRefusal.CentreHasNoAssociate(centre.number()));
    }
    var refused = checks.check(call, asked, centre.associate().get(), candidate.key().series());
    return refused.isEmpty() ? submit(call, asked, candidate) : Decision.refused(refused);
  }

  private Decision<Submitted> submit(Call call, Asked asked, Candidate candidate) {
    var submission =
        Submission.waiting(
            new SubmissionId(ids.next()),
            candidate.key(),
            candidate.person(),
            asked,
            call.arrivedAt());
    submissions.add(submission);
    return Decision.changed(
        new Submitted(submission.id(), submission.version()),
        SubmissionHistory.submitted(submission));
  }
}
