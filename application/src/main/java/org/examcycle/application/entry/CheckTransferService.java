package org.examcycle.application.entry;

import java.util.List;
import org.examcycle.application.candidate.CandidateRepository;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.centre.Sight;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.candidate.Candidate;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.entry.TransferCase;
import org.examcycle.domain.entry.TransferRefusal;
import org.examcycle.domain.entry.TransferRuleBook;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.RuleBook;

@UseCaseService
final class CheckTransferService implements CheckTransfer {

  private final RuleBook<TransferCase> rules = TransferRuleBook.asking();
  private final Sight sight;
  private final CentreRepository centres;
  private final CandidateRepository candidates;
  private final TransferCaseLoader cases;
  private final Transfers transfers;

  CheckTransferService(
      CentreRepository centres,
      CandidateRepository candidates,
      TransferCaseLoader cases,
      Transfers transfers) {
    this.sight = new Sight(centres);
    this.centres = centres;
    this.candidates = candidates;
    this.cases = cases;
    this.transfers = transfers;
  }

  @Override
  public Decision<List<Refusal>> handle(Call call, AskForTransfer.Command command) {
    var sender = sight.centre(call, command.candidate().centre());
    var candidate = candidates.find(command.candidate());
    if (sender.isEmpty() || candidate.isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    return Decision.granted(
        transfers.isAskedFor(command.candidate())
            ? List.of(new TransferRefusal.TransferAskedAlready(command.candidate()))
            : rules.check(load(call, command, sender.get(), candidate.get())));
  }

  private TransferCase load(
      Call call, AskForTransfer.Command command, Centre sender, Candidate candidate) {
    return cases.load(
        candidate, sender, command.to(), centres.find(command.to()), call.arrivedAt());
  }
}
