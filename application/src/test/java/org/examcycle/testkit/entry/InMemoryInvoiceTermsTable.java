package org.examcycle.testkit.entry;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.examcycle.application.entry.invoice.InvoiceTermsTable;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.entry.invoice.InvoiceTerms;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;

@InMemory
final class InMemoryInvoiceTermsTable implements InvoiceTermsTable {

  private final Memory memory;

  InMemoryInvoiceTermsTable(Memory memory) {
    this.memory = memory;
  }

  @Override
  public Optional<InvoiceTerms> inForce(SeriesCode series) {
    return table().entrySet().stream()
        .filter(terms -> terms.getKey().compareTo(series) <= 0)
        .max(Comparator.comparing(Map.Entry::getKey))
        .map(Map.Entry::getValue);
  }

  @Override
  public void put(SeriesCode from, InvoiceTerms terms) {
    table().put(from, terms);
  }

  private Map<SeriesCode, InvoiceTerms> table() {
    return memory.table("invoice_terms", SeriesCode.class, InvoiceTerms.class);
  }
}
