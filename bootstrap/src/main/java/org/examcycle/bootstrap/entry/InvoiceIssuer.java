package org.examcycle.bootstrap.entry;

import java.time.Clock;
import java.util.List;
import org.examcycle.application.entry.invoice.IssueInvoices;
import org.examcycle.application.entry.invoice.ListSeriesOwing;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.persistence.job.JobRun;

/** Issues the invoices that are due, series by series and each in a transaction of its own. */
final class InvoiceIssuer {

  private static final Caller JOB = new Caller.Job("invoices");

  private final ListSeriesOwing listSeriesOwing;
  private final IssueInvoices issueInvoices;
  private final Clock clock;

  InvoiceIssuer(ListSeriesOwing listSeriesOwing, IssueInvoices issueInvoices, Clock clock) {
    this.listSeriesOwing = listSeriesOwing;
    this.issueInvoices = issueInvoices;
    this.clock = clock;
  }

  /** Until all are issued, or the node is about to stop. */
  void issueAll(JobRun run) {
    var owing =
        listSeriesOwing
            .handle(call(run), new ListSeriesOwing.Query())
            .ifGranted()
            .orElse(List.of());
    for (var series : owing) {
      if (run.isToEnd()) {
        return;
      }
      issueInvoices.handle(call(run), new IssueInvoices.Command(series));
    }
  }

  private Call call(JobRun run) {
    return Call.by(JOB, clock.instant(), run.request());
  }
}
