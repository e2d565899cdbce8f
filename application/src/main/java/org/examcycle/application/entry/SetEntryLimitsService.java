package org.examcycle.application.entry;

import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.RuleId;

@UseCaseService
final class SetEntryLimitsService implements SetEntryLimits {

  private final EntryLimitTable table;

  SetEntryLimitsService(EntryLimitTable table) {
    this.table = table;
  }

  @Override
  public Decision<Done> handle(Call call, Command command) {
    var limits = command.limits();
    table.put(command.from(), limits);
    return Decision.changed(
        new Done(command.from()),
        Change.of("entry-limits", command.from().value(), "set")
            .to("transfer working days", limits.transferWorkingDays())
            .to("session minutes", limits.sessionMinutes())
            .to("day minutes", limits.dayMinutes())
            .to("supervision minutes", limits.supervisionMinutes())
            .to("deviation days", limits.deviationDays())
            .to("deviation hours", limits.deviationHours())
            .to("earlier session", limits.earlierSession())
            .under(RuleId.of("INT-ENT-11"), RuleId.of("INT-ENT-12")));
  }
}
