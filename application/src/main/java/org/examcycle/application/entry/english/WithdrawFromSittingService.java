package org.examcycle.application.entry.english;

import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.usecase.AccessRefusal.NotFound;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.entry.english.EnglishEntry;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.RuleId;

@UseCaseService
final class WithdrawFromSittingService implements WithdrawFromSitting {

  private static final RuleId RULE = RuleId.of("ENG-EXM-03");

  private final Holding holding;
  private final EnglishEntryRepository entries;
  private final SittingRepository sittings;

  WithdrawFromSittingService(
      CentreRepository centres,
      EnglishEntryRepository entries,
      RecordsHolders holders,
      SittingRepository sittings) {
    this.holding = new Holding(centres, entries, holders);
    this.entries = entries;
    this.sittings = sittings;
  }

  @Override
  public Decision<Withdrawn> handle(Call call, Command command) {
    return holding
        .find(call, command.entry())
        .map(entry -> withdraw(call, entry, command.expectedVersion()))
        .orElseGet(() -> Decision.refused(new NotFound()));
  }

  private Decision<Withdrawn> withdraw(Call call, EnglishEntry entry, long expectedVersion) {
    var sitting = sittings.find(entry.sitting()).orElseThrow();
    return switch (entry.withdrawn(sitting, call.arrivedAt())) {
      case Decision.Granted<EnglishEntry> granted -> save(granted.value(), expectedVersion);
      case Decision.Refused<EnglishEntry> refused -> refused.as();
    };
  }

  private Decision<Withdrawn> save(EnglishEntry entry, long expectedVersion) {
    if (!entries.save(entry, expectedVersion)) {
      return Decision.refused(holding.notStored(entry.id(), expectedVersion));
    }
    var refund = entry.withdrawal().orElseThrow().refund();
    return Decision.changed(
        new Withdrawn(entry.id(), refund, expectedVersion + 1),
        Change.of("english-entry", entry.id().toString(), "withdrawn")
            .to("refund", refund)
            .under(RULE));
  }
}
