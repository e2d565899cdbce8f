package org.examcycle.application.entry;

import org.examcycle.application.candidate.CandidateRepository;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.centre.Sight;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.entry.TransferId;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Disclosure;

@UseCaseService
final class ReadTransferService implements ReadTransfer {

  private final TransferViews views;
  private final Transfers transfers;

  ReadTransferService(
      CentreRepository centres,
      CandidateRepository candidates,
      EntryRepository entries,
      Transfers transfers) {
    this.views = new TransferViews(new Sight(centres), candidates, entries);
    this.transfers = transfers;
  }

  @Override
  public Decision<TransferView> handle(Call call, TransferId id) {
    return views
        .seen(call, transfers.find(id))
        .map(
            transfer ->
                Decision.granted(views.view(call, transfer))
                    .showing(new Disclosure(transfer.person().value(), "transfer")))
        .orElseGet(() -> Decision.refused(new AccessRefusal.NotFound()));
  }
}
