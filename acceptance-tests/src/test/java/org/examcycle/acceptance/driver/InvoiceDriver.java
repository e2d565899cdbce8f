package org.examcycle.acceptance.driver;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Invoices for entries. */
public interface InvoiceDriver {

  /** Issues those of a series that are due; how many. */
  Outcome<Integer> issue(Actor by, String series);

  /** Those for a centre that the actor sees, the newest first, fetched page by page. */
  Outcome<List<Seen>> invoices(Actor by, String series, String centre);

  /** The lines of one. */
  Outcome<List<Line>> lines(Actor by, Key invoice);

  /** Sets what an Associate adds to each kind of charge. */
  Outcome<String> setMarkUps(Actor by, String associate, String series, List<Added> markUps);

  /** Sets terms in force from a series on, and answers them as they are in force for it. */
  Outcome<Terms> setTerms(Actor by, String series, Terms terms);

  /** Has one printed, or answers that it is. */
  Outcome<Key> print(Actor by, Key invoice);

  /** One that was printed: what is said of its page and PDF, and what came. */
  Outcome<Printed> printed(Actor by, Key invoice);

  /**
   * An amount in pence, or a share in hundredths of a per cent.
   *
   * @param option by its code; empty where there is none
   * @param kind of charge
   */
  record Added(String kind, Optional<Long> amount, Optional<Integer> basisPoints) {}

  record Terms(int daysToIssue, int daysToPay) {}

  /** SHA-256 in hexadecimal digits. */
  record Printed(String pageDigest, String pdfDigest, StatementDriver.Prints came) {}

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
  record Line(
      String entry,
      String candidate,
      String option,
      String kind,
      long amount,
      long markUp,
      String rule) {}
}
