package org.examcycle.application.entry.submission;

import java.util.Optional;
import org.examcycle.application.candidate.CandidateRepository;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.centre.Sight;
import org.examcycle.application.entry.EntryRepository;
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
import org.examcycle.domain.entry.EntryRefusal;
import org.examcycle.domain.entry.submission.Asked;
import org.examcycle.domain.entry.submission.Submission;
import org.examcycle.domain.entry.submission.SubmissionId;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Refusal;

@UseCaseService
final class SubmitToAssociateService implements SubmitToAssociate {

  private final Sight sight;
  private final CentreRepository centres;
  private final CandidateRepository candidates;
  private final EntryRepository entries;
  private final SubmissionChecks checks;
  private final Submissions submissions;
  private final Ids ids;

  SubmitToAssociateService(
      CentreRepository centres,
      CandidateRepository candidates,
      EntryRepository entries,
      SubmissionChecks checks,
      Submissions submissions,
      Ids ids) {
    this.sight = new Sight(centres);
    this.centres = centres;
    this.candidates = candidates;
    this.entries = entries;
    this.checks = checks;
    this.submissions = submissions;
    this.ids = ids;
  }

  @Override
  public Decision<Submitted> handle(Call call, Command command) {
    return switch (command.asked()) {
      case Asked.ToEnter asked -> of(call, asked, Optional.of(asked.candidate()));
      case Asked.ToAmend asked -> of(call, asked, candidateOf(asked.entry()));
      case Asked.ToWithdraw asked -> of(call, asked, candidateOf(asked.entry()));
      case Asked.ToTransfer asked -> of(call, asked, Optional.of(asked.candidate()));
      case Asked.ToDeviate asked -> of(call, asked, Optional.of(asked.candidate()));
      case Asked.ToEstimate asked -> ofItself(call, asked);
    };
  }

  private Optional<CandidateKey> candidateOf(EntryId entry) {
    return entries.find(entry).map(Entry::candidate);
  }

  /** About one of the centre's candidates. */
  private Decision<Submitted> of(Call call, Asked asked, Optional<CandidateKey> key) {
    var centre = sight.centre(call, key.map(CandidateKey::centre).orElse(Sight.NOWHERE));
    // Looked for only where the centre is seen: else it shows that there is somebody.
    var candidate = centre.flatMap(_ -> key).flatMap(candidates::find);
    if (centre.isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    return candidate
        .map(whom -> decide(call, centre.get(), waiting(call, asked, whom)))
        .orElseGet(() -> Decision.refused(nobody(asked)));
  }

  /** An entry names its candidate itself; everything else is about one who is there. */
  private static Refusal nobody(Asked asked) {
    return asked instanceof Asked.ToEnter entry
        ? new EntryRefusal.CandidateNotRegistered(entry.candidate())
        : new AccessRefusal.NotFound();
  }

  private Submission waiting(Call call, Asked asked, Candidate candidate) {
    return Submission.waiting(
        new SubmissionId(ids.next()), candidate.key(), candidate.person(), asked, call.arrivedAt());
  }

  /** About the centre, and none of its candidates. */
  private Decision<Submitted> ofItself(Call call, Asked.ToEstimate asked) {
    return sight
        .centre(call, asked.centre())
        .map(
            centre ->
                decide(
                    call,
                    centre,
                    Submission.waiting(
                        new SubmissionId(ids.next()),
                        asked.series(),
                        asked.centre(),
                        Optional.empty(),
                        asked,
                        call.arrivedAt())))
        .orElseGet(() -> Decision.refused(new AccessRefusal.NotFound()));
  }

  /** The centre is held: nothing is sent to an Associate that it is just leaving. */
  private Decision<Submitted> decide(Call call, Centre seen, Submission submission) {
    var centre = centres.hold(seen.number()).orElse(seen);
    if (centre.associate().isEmpty()) {
      return Decision.refused(new CentreRefusal.CentreHasNoAssociate(centre.number()));
    }
    var refused =
        checks.check(call, submission.asked(), centre.associate().get(), submission.series());
    if (!refused.isEmpty()) {
      return Decision.refused(refused);
    }
    // Held, so that nothing comes in behind an erasure.
    if (submission.whom().filter(it -> candidates.hold(it.candidate()).isEmpty()).isPresent()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    submissions.add(submission);
    return Decision.changed(
        new Submitted(submission.id(), submission.version()),
        SubmissionHistory.submitted(submission));
  }
}
