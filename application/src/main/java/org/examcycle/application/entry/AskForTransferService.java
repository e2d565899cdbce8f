package org.examcycle.application.entry;

import org.examcycle.application.candidate.CandidateRepository;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.centre.Sight;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Ids;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.candidate.Candidate;
import org.examcycle.domain.entry.Transfer;
import org.examcycle.domain.entry.TransferId;
import org.examcycle.domain.entry.TransferRefusal;
import org.examcycle.domain.entry.TransferState;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class AskForTransferService implements AskForTransfer {

  private final Sight sight;
  private final CandidateRepository candidates;
  private final CheckTransfer check;
  private final Transfers transfers;
  private final Ids ids;

  AskForTransferService(
      CentreRepository centres,
      CandidateRepository candidates,
      CheckTransfer check,
      Transfers transfers,
      Ids ids) {
    this.sight = new Sight(centres);
    this.candidates = candidates;
    this.check = check;
    this.transfers = transfers;
    this.ids = ids;
  }

  @Override
  public Decision<Asked> handle(Call call, Command command) {
    var sender = sight.centre(call, command.candidate().centre());
    var candidate = candidates.find(command.candidate());
    if (sender.isEmpty() || candidate.isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    var indirect = sight.dealsThroughAssociate(call, sender.get());
    if (indirect.isPresent()) {
      return Decision.refused(indirect.get());
    }
    var refused = check.handle(call, command).ifGranted().orElseThrow();
    return refused.isEmpty() ? ask(call, command, candidate.get()) : Decision.refused(refused);
  }

  /** Of two who ask at the same moment one comes second, whatever both were told before. */
  private Decision<Asked> ask(Call call, Command command, Candidate candidate) {
    var transfer =
        new Transfer(
            new TransferId(ids.next()),
            command.candidate(),
            candidate.person(),
            command.to(),
            call.arrivedAt(),
            new TransferState.Asked(),
            1);
    return transfers.add(transfer)
        ? Decision.changed(
            new Asked(transfer.id(), transfer.version()), TransferHistory.asked(transfer))
        : Decision.refused(new TransferRefusal.TransferAskedAlready(transfer.from()));
  }
}
