package org.examcycle.bootstrap.entry;

import java.time.Clock;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.examcycle.application.entry.invoice.IssueInvoices;
import org.examcycle.application.entry.invoice.ListSeriesOwing;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.application.usecase.Ids;

/** Issues the invoices that are due, series by series and each in a transaction of its own. */
final class InvoiceIssuer {

  private static final Caller JOB = new Caller.Job("invoices");

  private final ListSeriesOwing listSeriesOwing;
  private final IssueInvoices issueInvoices;
  private final Clock clock;
  private final Ids ids;

  InvoiceIssuer(
      ListSeriesOwing listSeriesOwing, IssueInvoices issueInvoices, Clock clock, Ids ids) {
    this.listSeriesOwing = listSeriesOwing;
    this.issueInvoices = issueInvoices;
    this.clock = clock;
    this.ids = ids;
  }

  /** Until all are issued, or the node is about to stop. */
  void issueAll(BooleanSupplier stopping) {
    var owing =
        listSeriesOwing.handle(call(), new ListSeriesOwing.Query()).ifGranted().orElse(List.of());
    for (var series : owing) {
      if (stopping.getAsBoolean()) {
        return;
      }
      issueInvoices.handle(call(), new IssueInvoices.Command(series));
    }
  }

  private Call call() {
    return Call.by(JOB, clock.instant(), ids.next().toString());
  }
}
