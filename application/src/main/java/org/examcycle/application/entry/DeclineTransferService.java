package org.examcycle.application.entry;

import java.util.Optional;
import java.util.stream.Stream;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.centre.Sight;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.Transfer;
import org.examcycle.domain.entry.TransferRefusal;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class DeclineTransferService implements DeclineTransfer {

  private final Sight sight;
  private final Transfers transfers;

  DeclineTransferService(CentreRepository centres, Transfers transfers) {
    this.sight = new Sight(centres);
    this.transfers = transfers;
  }

  @Override
  public Decision<Declined> handle(Call call, Command command) {
    var found = transfers.find(command.transfer());
    var seen = seen(call, found);
    if (found.isEmpty() || seen.isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    var indirect = sight.dealsThroughAssociate(call, seen.get());
    if (indirect.isPresent()) {
      return Decision.refused(indirect.get());
    }
    if (!found.get().isOpen()) {
      return Decision.refused(new TransferRefusal.TransferNotOpen(found.get().id()));
    }
    var declined = found.get().declined(call.arrivedAt());
    return transfers.save(declined, command.expectedVersion())
        ? Decision.changed(
            new Declined(declined.id(), declined.version()), TransferHistory.declined(declined))
        : Decision.refused(new AccessRefusal.StaleVersion(command.expectedVersion()));
  }

  /** Which of the two centres the caller sees, the sending one first. */
  private Optional<Centre> seen(Call call, Optional<Transfer> transfer) {
    var sender = sight.centre(call, number(transfer.map(each -> each.from().centre())));
    var receiver = sight.centre(call, number(transfer.map(Transfer::to)));
    return Stream.of(sender, receiver).flatMap(Optional::stream).findFirst();
  }

  private static CentreNumber number(Optional<CentreNumber> known) {
    return known.orElse(Sight.NOWHERE);
  }
}
