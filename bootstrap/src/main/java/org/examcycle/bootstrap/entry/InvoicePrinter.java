package org.examcycle.bootstrap.entry;

import java.time.Clock;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.examcycle.application.entry.invoice.ListUnprintedInvoices;
import org.examcycle.application.entry.invoice.PrintInvoice;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.application.usecase.Ids;
import org.examcycle.domain.entry.invoice.InvoiceKey;

/** Prints what was issued, invoice by invoice and each in a transaction of its own. */
final class InvoicePrinter {

  private static final Caller JOB = new Caller.Job("invoices");
  private static final int AT_ONCE = 100;

  private final ListUnprintedInvoices listUnprinted;
  private final PrintInvoice printInvoice;
  private final Clock clock;
  private final Ids ids;

  InvoicePrinter(
      ListUnprintedInvoices listUnprinted, PrintInvoice printInvoice, Clock clock, Ids ids) {
    this.listUnprinted = listUnprinted;
    this.printInvoice = printInvoice;
    this.clock = clock;
    this.ids = ids;
  }

  /** Until all are printed that can be, or the node is about to stop. */
  void printAll(BooleanSupplier stopping) {
    var printed = 1L;
    while (printed > 0 && !stopping.getAsBoolean()) {
      printed = waiting().stream().filter(key -> isPrinted(key, stopping)).count();
    }
  }

  private List<InvoiceKey> waiting() {
    return listUnprinted
        .handle(call(), new ListUnprintedInvoices.Query(AT_ONCE))
        .ifGranted()
        .orElse(List.of());
  }

  private boolean isPrinted(InvoiceKey key, BooleanSupplier stopping) {
    return !stopping.getAsBoolean()
        && printInvoice.handle(call(), new PrintInvoice.Command(key)).ifGranted().isPresent();
  }

  private Call call() {
    return Call.by(JOB, clock.instant(), ids.next().toString());
  }
}
