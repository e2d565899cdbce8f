package org.examcycle.bootstrap.entry;

import java.time.Clock;
import org.examcycle.application.entry.invoice.IssueInvoices;
import org.examcycle.application.entry.invoice.ListSeriesOwing;
import org.examcycle.application.entry.invoice.ListUnprintedInvoices;
import org.examcycle.application.entry.invoice.PrintInvoice;
import org.examcycle.persistence.job.RecurringJob;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Invoices issued and printed in the background. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(InvoiceSettings.class)
public class InvoiceWiring {

  @Bean
  InvoiceIssuer invoiceIssuer(
      ListSeriesOwing listSeriesOwing, IssueInvoices issueInvoices, Clock clock) {
    return new InvoiceIssuer(listSeriesOwing, issueInvoices, clock);
  }

  @Bean
  InvoicePrinter invoicePrinter(
      ListUnprintedInvoices listUnprinted, PrintInvoice printInvoice, Clock clock) {
    return new InvoicePrinter(listUnprinted, printInvoice, clock);
  }

  @Bean
  RecurringJob invoices(InvoiceIssuer issuer, InvoicePrinter printer, InvoiceSettings settings) {
    return new RecurringJob(
        "invoices",
        settings.interval(),
        run -> {
          issuer.issueAll(run);
          printer.printAll(run);
        });
  }
}
