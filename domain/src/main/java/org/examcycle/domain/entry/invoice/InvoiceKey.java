package org.examcycle.domain.entry.invoice;

import java.util.Optional;
import java.util.regex.Pattern;
import org.examcycle.domain.centre.AssociateCode;

/**
 * By which an invoice is known: {@code 17} of the board, {@code BRIT-17} of an Associate.
 *
 * @param issuer the Associate who bills a centre attached to it; none: the board
 * @param number counts the invoices of one issuer from 1, without a gap
 */
public record InvoiceKey(Optional<AssociateCode> issuer, long number) {

  public static final Pattern FORM =
      Pattern.compile("(?:(" + AssociateCode.FORM.pattern() + ")-)?([1-9][0-9]{0,17})");

  public InvoiceKey {
    if (number < 1) {
      throw new IllegalArgumentException("invoices are numbered from 1");
    }
  }

  public static InvoiceKey ofBoard(long number) {
    return new InvoiceKey(Optional.empty(), number);
  }

  /**
   * @throws IllegalArgumentException if the text has not the form
   */
  public static InvoiceKey of(String text) {
    return parse(text).orElseThrow(() -> new IllegalArgumentException("no number of an invoice"));
  }

  /** Empty when the text has not the form. */
  public static Optional<InvoiceKey> parse(String text) {
    var matcher = FORM.matcher(text);
    return matcher.matches()
        ? Optional.of(
            new InvoiceKey(
                Optional.ofNullable(matcher.group(1)).map(AssociateCode::of),
                Long.parseLong(matcher.group(2))))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return issuer.map(code -> code + "-").orElse("") + number;
  }
}
