package org.examcycle.application.entry;

import org.examcycle.application.usecase.Call;
import org.examcycle.domain.rule.Decision;

/**
 * Decides as {@link MakeEntry}, {@link AmendEntry} and {@link WithdrawEntry} do, on ports that
 * somebody has at hand: for a use case that takes many entries in one transaction and writes their
 * history itself. Marks that an entry carries are written at once: it must be stored by then.
 */
public final class EntryDesk {

  private final MakeEntry make;
  private final AmendEntry amend;
  private final WithdrawEntry withdraw;

  public EntryDesk(EntryPorts ports) {
    this.make = new MakeEntryService(ports);
    this.amend = new AmendEntryService(ports);
    this.withdraw = new WithdrawEntryService(ports);
  }

  public Decision<MakeEntry.Made> make(Call call, MakeEntry.Command command) {
    return make.handle(call, command);
  }

  public Decision<AmendEntry.Amended> amend(Call call, AmendEntry.Command command) {
    return amend.handle(call, command);
  }

  public Decision<WithdrawEntry.Withdrawn> withdraw(Call call, WithdrawEntry.Command command) {
    return withdraw.handle(call, command);
  }
}
