package org.examcycle.persistence.entry;

import java.util.Currency;
import java.util.Optional;
import org.examcycle.domain.calendar.EntryStanding;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.Charge;
import org.examcycle.domain.entry.ChargeKind;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.domain.entry.invoice.Invoice;
import org.examcycle.domain.entry.invoice.InvoiceCause;
import org.examcycle.domain.entry.invoice.InvoiceKey;
import org.examcycle.domain.entry.invoice.InvoiceLine;
import org.examcycle.domain.entry.invoice.MarkUp;
import org.examcycle.domain.quantity.Money;
import org.examcycle.domain.rule.RuleId;
import org.examcycle.persistence.jooq.tables.records.InvoiceLineRecord;
import org.examcycle.persistence.jooq.tables.records.InvoiceRecord;
import org.examcycle.persistence.jooq.tables.records.MarkUpRecord;

/** Invoices, their lines and mark-ups out of rows. */
final class InvoiceRows {

  private InvoiceRows() {}

  static String issuer(InvoiceKey key) {
    return key.issuer().map(AssociateCode::value).orElse("");
  }

  static Invoice read(InvoiceRecord row) {
    return new Invoice(
        new InvoiceKey(
            Optional.of(row.getIssuer()).filter(code -> !code.isEmpty()).map(AssociateCode::of),
            row.getNumber()),
        SeriesCode.of(row.getSeries()),
        CentreNumber.of(row.getCentre()),
        Optional.ofNullable(row.getAssociate()).map(AssociateCode::of),
        InvoiceCause.valueOf(row.getCause()),
        row.getIssuedOn(),
        row.getPayableBy(),
        new Money(row.getTotal(), Currency.getInstance(row.getCurrency())));
  }

  static MarkUpRecord of(AssociateCode associate, SeriesCode series, MarkUp markUp) {
    var row = new MarkUpRecord();
    row.setAssociate(associate.value());
    row.setSeries(series.value());
    row.setKind(markUp.kind().name());
    switch (markUp) {
      case MarkUp.Flat(var _, var amount) -> {
        row.setAmount(amount.minorUnits());
        row.setCurrency(amount.currency().getCurrencyCode());
      }
      case MarkUp.Share(var _, var percent) -> row.setPercent(percent);
    }
    return row;
  }

  static MarkUp markUp(MarkUpRecord row) {
    var kind = ChargeKind.valueOf(row.getKind());
    return Optional.ofNullable(row.getPercent())
        .<MarkUp>map(percent -> new MarkUp.Share(kind, percent))
        .orElseGet(
            () ->
                new MarkUp.Flat(
                    kind, new Money(row.getAmount(), Currency.getInstance(row.getCurrency()))));
  }

  static InvoiceLine line(InvoiceLineRecord row, String currencyCode) {
    var currency = Currency.getInstance(currencyCode);
    return new InvoiceLine(
        new EntryId(row.getEntry()),
        CandidateNumber.of(row.getCandidateNumber()),
        OptionKey.of(row.getSyllabus(), row.getOptionCode()),
        new Charge(
            ChargeKind.valueOf(row.getKind()),
            new Money(row.getAmount(), currency),
            EntryStanding.valueOf(row.getStanding()),
            RuleId.of(row.getRule())),
        new Money(row.getMarkUp(), currency),
        row.getChargedAt());
  }
}
