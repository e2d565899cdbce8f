package org.examcycle.documents.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.examcycle.application.entry.invoice.InvoiceDocument;
import org.examcycle.domain.entry.ChargeKind;
import org.examcycle.domain.entry.invoice.Invoice;
import org.examcycle.domain.entry.invoice.InvoiceCause;
import org.examcycle.domain.entry.invoice.InvoiceLine;
import org.examcycle.domain.quantity.Money;

/**
 * An invoice in the words that the page prints.
 *
 * @param title what it is: one that gives back more than it asks for is a credit note
 * @param asked whose name stands where it is sent to
 * @param askedBy the Associate who sends it; none: the board
 * @param isOfAssociate whether lines show what the Associate adds
 */
public record InvoicePage(
    String title,
    String number,
    String series,
    String cause,
    String asked,
    Optional<String> askedBy,
    String centre,
    String centreName,
    String issuedOn,
    String payableBy,
    boolean isOfAssociate,
    List<Row> rows,
    String total,
    boolean demonstration) {

  private static final DateTimeFormatter MONTH = formatter("MMMM uuuu");
  private static final DateTimeFormatter DAY = formatter("d MMMM uuuu");
  private static final DateTimeFormatter SHORT = formatter("d MMM uuuu");

  /**
   * A line.
   *
   * @param chargedOn the day in the zone whose days decide in which stage it was charged
   * @param added what the Associate adds
   */
  public record Row(
      String candidate,
      String option,
      String entry,
      String kind,
      String rule,
      String chargedOn,
      String amount,
      String added) {}

  static InvoicePage of(InvoiceDocument says) {
    var invoice = says.invoice();
    var zone = says.zone().orElse(ZoneOffset.UTC);
    var byAssociate = invoice.key().issuer().isPresent();
    return new InvoicePage(
        invoice.isCredit() ? "Credit note" : "Invoice",
        invoice.key().toString(),
        invoice.series().month().format(MONTH),
        cause(invoice),
        byAssociate ? says.centreName() : says.associateName().orElse(says.centreName()),
        byAssociate ? says.associateName() : Optional.empty(),
        invoice.centre().value(),
        says.centreName(),
        day(invoice.issuedOn()),
        day(invoice.payableBy()),
        byAssociate,
        says.lines().stream().map(line -> row(line, zone)).toList(),
        amount(invoice.total()) + " " + invoice.total().currency().getCurrencyCode(),
        says.demonstration());
  }

  private static String cause(Invoice invoice) {
    return invoice.cause() == InvoiceCause.ON_TIME
        ? "Charged up to the closing date"
        : "Charged after the closing date, to the end of the month";
  }

  private static Row row(InvoiceLine line, ZoneId zone) {
    return new Row(
        line.candidate().value(),
        line.option().toString(),
        line.entry().toString(),
        kind(line.charge().kind()),
        line.charge().rule().value(),
        line.chargedAt().atZone(zone).toLocalDate().format(SHORT),
        amount(line.charge().amount()),
        amount(line.markUp()));
  }

  private static String kind(ChargeKind kind) {
    var words = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static String amount(Money money) {
    return BigDecimal.valueOf(money.minorUnits(), money.currency().getDefaultFractionDigits())
        .toPlainString();
  }

  private static String day(LocalDate day) {
    return day.format(DAY);
  }

  private static DateTimeFormatter formatter(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.UK);
  }
}
