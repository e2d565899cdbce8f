package org.examcycle.application.entry;

import org.examcycle.application.candidate.CandidateRepository;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.centre.Sight;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Disclosure;

@UseCaseService
final class ListTransfersService implements ListTransfers {

  private final Sight sight;
  private final TransferViews views;
  private final Transfers transfers;

  ListTransfersService(
      CentreRepository centres,
      CandidateRepository candidates,
      EntryRepository entries,
      Transfers transfers) {
    this.sight = new Sight(centres);
    this.views = new TransferViews(sight, candidates, entries);
    this.transfers = transfers;
  }

  @Override
  public Decision<Slice<TransferView>> handle(Call call, Query query) {
    if (sight.centre(call, query.centre()).isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    var found = transfers.list(query.series(), query.centre(), query.page());
    var seen = found.items().stream().map(transfer -> views.view(call, transfer)).toList();
    return Decision.granted(new Slice<>(seen, found.next()))
        .showing(
            seen.stream()
                .map(view -> view.transfer().person().value())
                .distinct()
                .map(person -> new Disclosure(person, "transfer"))
                .toList());
  }
}
