package org.examcycle.application.entry;

import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Ids;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.entry.EntryRefusal;
import org.examcycle.domain.entry.NoRefundOfGroupAwardByGrant;
import org.examcycle.domain.quantity.Money;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class GrantRefundService implements GrantRefund {

  private final NoRefundOfGroupAwardByGrant groupAwards = new NoRefundOfGroupAwardByGrant();
  private final EntryRepository entries;
  private final Charges charges;
  private final EntryBooking booking;

  GrantRefundService(EntryRepository entries, Charges charges, Ids ids) {
    this.entries = entries;
    this.charges = charges;
    this.booking = new EntryBooking(charges, ids);
  }

  @Override
  public Decision<Refunded> handle(Call call, Command command) {
    var found = entries.find(command.entry());
    if (found.isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    var entry = found.get();
    if (entry.version() != command.expectedVersion()) {
      return Decision.refused(new AccessRefusal.StaleVersion(command.expectedVersion()));
    }
    if (entry.isEntered()) {
      return Decision.refused(new EntryRefusal.EntryNotWithdrawn(entry.id()));
    }
    var charged = charges.charged(entry);
    var refused = groupAwards.check(new NoRefundOfGroupAwardByGrant.Facts(entry.id(), charged));
    if (refused.isPresent()) {
      return Decision.refused(refused.get());
    }
    return charged.forSyllabuses().isMoreThan(charged.none())
        ? refund(call, command, entry, charged.forSyllabuses())
        : Decision.refused(new EntryRefusal.NothingToRefund(entry.id()));
  }

  /** The new version keeps two officers from giving it back twice. */
  private Decision<Refunded> refund(Call call, Command command, Entry before, Money charged) {
    var refunded = before.refunded(charged);
    var after = refunded.entry();
    if (!entries.save(after, before.version())) {
      return Decision.refused(new AccessRefusal.StaleVersion(before.version()));
    }
    booking.book(after, refunded.charges(), call.arrivedAt());
    return Decision.changed(
        new Refunded(after.id(), after.version()),
        EntryHistory.refunded(after, refunded.charges(), command.ground()));
  }
}
