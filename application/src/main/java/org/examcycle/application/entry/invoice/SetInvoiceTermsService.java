package org.examcycle.application.entry.invoice;

import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.entry.InvoiceRefusal;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class SetInvoiceTermsService implements SetInvoiceTerms {

  private final InvoiceTermsTable table;

  SetInvoiceTermsService(InvoiceTermsTable table) {
    this.table = table;
  }

  @Override
  public Decision<Done> handle(Call call, Command command) {
    table.put(command.from(), command.terms());
    return Decision.changed(
        new Done(command.from()),
        Change.of("invoice-terms", command.from().value(), "set")
            .to("days to issue", command.terms().daysToIssue())
            .to("days to pay", command.terms().daysToPay())
            .under(InvoiceRefusal.INVOICES));
  }
}
