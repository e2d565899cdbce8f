package org.examcycle.domain.entry.english;

import java.time.LocalDate;

/**
 * A row of a centre's table of refunds (ENG-EXM-03).
 *
 * @param until the last day on which a withdrawal is refunded so, by the clocks of the sitting
 * @param percent of what was charged, 0 to 100
 */
public record RefundRow(LocalDate until, int percent) {
  public RefundRow {
    if (percent < 0 || percent > 100) {
      throw new IllegalArgumentException("a refund is a share of what was charged");
    }
  }
}
