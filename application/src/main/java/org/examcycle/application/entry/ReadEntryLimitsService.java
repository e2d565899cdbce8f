package org.examcycle.application.entry;

import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.entry.EntryLimits;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ReadEntryLimitsService implements ReadEntryLimits {

  private final EntryLimitTable table;

  ReadEntryLimitsService(EntryLimitTable table) {
    this.table = table;
  }

  @Override
  public Decision<EntryLimits> handle(Call call, SeriesCode series) {
    return table
        .inForce(series)
        .map(Decision::granted)
        .orElseGet(() -> Decision.refused(new AccessRefusal.NotFound()));
  }
}
