package org.examcycle.application.entry.invoice;

import java.util.List;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ListSeriesOwingService implements ListSeriesOwing {

  private final Invoices invoices;

  ListSeriesOwingService(Invoices invoices) {
    this.invoices = invoices;
  }

  @Override
  public Decision<List<SeriesCode>> handle(Call call, Query query) {
    return Decision.granted(invoices.listOwing());
  }
}
