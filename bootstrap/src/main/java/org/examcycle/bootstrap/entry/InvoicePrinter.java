package org.examcycle.bootstrap.entry;

import java.time.Clock;
import java.util.List;
import org.examcycle.application.entry.invoice.ListUnprintedInvoices;
import org.examcycle.application.entry.invoice.PrintInvoice;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.domain.entry.invoice.InvoiceKey;
import org.examcycle.persistence.job.JobRun;

/** Prints what was issued, invoice by invoice and each in a transaction of its own. */
final class InvoicePrinter {

  private static final Caller JOB = new Caller.Job("invoices");
  private static final int AT_ONCE = 100;

  private final ListUnprintedInvoices listUnprinted;
  private final PrintInvoice printInvoice;
  private final Clock clock;

  InvoicePrinter(ListUnprintedInvoices listUnprinted, PrintInvoice printInvoice, Clock clock) {
    this.listUnprinted = listUnprinted;
    this.printInvoice = printInvoice;
    this.clock = clock;
  }

  /** Until all are printed that can be, or the node is about to stop. */
  void printAll(JobRun run) {
    var printed = 1L;
    while (printed > 0 && !run.isToEnd()) {
      printed = waiting(run).stream().filter(key -> isPrinted(key, run)).count();
    }
  }

  private List<InvoiceKey> waiting(JobRun run) {
    return listUnprinted
        .handle(call(run), new ListUnprintedInvoices.Query(AT_ONCE))
        .ifGranted()
        .orElse(List.of());
  }

  private boolean isPrinted(InvoiceKey key, JobRun run) {
    return !run.isToEnd()
        && printInvoice.handle(call(run), new PrintInvoice.Command(key)).ifGranted().isPresent();
  }

  private Call call(JobRun run) {
    return Call.by(JOB, clock.instant(), run.request());
  }
}
