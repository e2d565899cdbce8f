package org.examcycle.persistence.entry;

import static org.examcycle.persistence.jooq.Tables.INVOICE_TERMS;

import java.util.Optional;
import org.examcycle.application.entry.invoice.InvoiceTermsTable;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.entry.invoice.InvoiceTerms;
import org.examcycle.persistence.JooqAdapter;
import org.examcycle.persistence.jooq.Keys;
import org.examcycle.persistence.jooq.tables.records.InvoiceTermsRecord;
import org.jooq.DSLContext;
import org.jooq.Records;

@JooqAdapter
final class JooqInvoiceTermsTable implements InvoiceTermsTable {

  private final DSLContext dsl;

  JooqInvoiceTermsTable(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public Optional<InvoiceTerms> inForce(SeriesCode series) {
    return dsl.select(INVOICE_TERMS.DAYS_TO_ISSUE, INVOICE_TERMS.DAYS_TO_PAY)
        .from(INVOICE_TERMS)
        .where(INVOICE_TERMS.FROM_SERIES.le(series.value()))
        .orderBy(INVOICE_TERMS.FROM_SERIES.desc())
        .limit(1)
        .fetchOptional(Records.mapping(InvoiceTerms::new));
  }

  @Override
  public void put(SeriesCode from, InvoiceTerms terms) {
    var row = new InvoiceTermsRecord(from.value(), terms.daysToIssue(), terms.daysToPay());
    dsl.insertInto(INVOICE_TERMS)
        .set(row)
        .onConflictOnConstraint(Keys.INVOICE_TERMS_PK)
        .doUpdate()
        .set(row)
        .execute();
  }
}
