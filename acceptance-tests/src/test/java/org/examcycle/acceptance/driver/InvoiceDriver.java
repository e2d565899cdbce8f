package org.examcycle.acceptance.driver;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Invoices for entries. */
public interface InvoiceDriver {

  /** Issues those of a series that are due; how many. */
  Outcome<Integer> issue(Actor by, String series);

  /** Those for a centre that the actor sees, the newest first, fetched page by page. */
  Outcome<List<Seen>> invoices(Actor by, String series, String centre);

  /** The lines of one. */
  Outcome<List<Line>> lines(Actor by, Key invoice);

  /** Sets what an Associate adds, by kind of charge, in the smallest unit of pounds. */
  Outcome<String> setMarkUps(Actor by, String associate, String series, Map<String, Long> amounts);

  /**
   * @param issuer code of the Associate; none: the board
   */
  record Key(Optional<String> issuer, long number) {}

  /**
   * @param cause {@code ON_TIME} or {@code MONTH_END}
   * @param total in the smallest unit of the currency
   */
  record Seen(
      Key key,
      String cause,
      LocalDate issuedOn,
      LocalDate payableBy,
      boolean credit,
      long total,
      String currency) {}

  /**
   * @param kind of charge
   * @param amount in the smallest unit of the currency
   */
  record Line(String entry, String candidate, String kind, long amount, long markUp, String rule) {}
}
