package org.examcycle.documents.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.examcycle.application.entry.invoice.InvoiceDocument;
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
import org.examcycle.domain.quantity.Money;
import org.examcycle.domain.rule.RuleId;

/** Invoices of Lakeside, which is attached to Britannia. */
final class InvoicesOnPaper {

  private static final AssociateCode BRITANNIA = AssociateCode.of("BRIT");
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Instant CHARGED = Instant.parse("2027-02-01T12:00:00Z");

  private InvoicesOnPaper() {}

  /** By which Britannia asks Lakeside. */
  static InvoiceDocument ofAnAssociate(String centreName) {
    return of(Optional.of(BRITANNIA), centreName, Money.of(9700, "GBP"), 700);
  }

  /** By which the board asks Britannia. */
  static InvoiceDocument ofTheBoard(String centreName) {
    return of(Optional.empty(), centreName, Money.of(9000, "GBP"), 0);
  }

  static InvoiceDocument credit(String centreName) {
    return of(Optional.empty(), centreName, Money.of(-9000, "GBP"), 0);
  }

  /** Of a centre with so many entries. */
  static InvoiceDocument ofManyLines(String centreName, int lines) {
    return of(
        Optional.empty(),
        centreName,
        Money.of(9000L * lines, "GBP"),
        Collections.nCopies(lines, line(Money.of(9000, "GBP"), 0, CHARGED)));
  }

  /** By which the board asks for what was charged at this instant. */
  static InvoiceDocument chargedAt(Instant instant) {
    var total = Money.of(9000, "GBP");
    return of(Optional.empty(), "Lakeside", total, List.of(line(total, 0, instant)));
  }

  private static InvoiceDocument of(
      Optional<AssociateCode> issuer, String centreName, Money total, long added) {
    return of(issuer, centreName, total, List.of(line(total, added, CHARGED)));
  }

  private static InvoiceDocument of(
      Optional<AssociateCode> issuer, String centreName, Money total, List<InvoiceLine> lines) {
    var invoice =
        new Invoice(
            new InvoiceKey(issuer, 17),
            SeriesCode.of("2027-06"),
            CentreNumber.of("MZ041"),
            Optional.of(BRITANNIA),
            InvoiceCause.ON_TIME,
            LocalDate.of(2027, 2, 22),
            LocalDate.of(2027, 3, 22),
            total);
    return new InvoiceDocument(
        invoice, centreName, Optional.of("Britannia Học"), Optional.of(LONDON), lines, true);
  }

  private static InvoiceLine line(Money total, long added, Instant chargedAt) {
    return new InvoiceLine(
        new EntryId(new UUID(0x7000L, 0x8000000000000001L)),
        CandidateNumber.of("0001"),
        OptionKey.of("0610", "BX"),
        new Charge(
            total.minorUnits() < 0 ? ChargeKind.REFUND : ChargeKind.ENTRY_FEE,
            total.minus(Money.of(added, "GBP")),
            EntryStanding.ON_TIME,
            RuleId.of("INT-ENT-03")),
        Money.of(added, "GBP"),
        chargedAt);
  }
}
