package org.examcycle.domain.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A record of somebody, and from which day on its time is counted.
 *
 * @param since the last day on which something was due or done, of the United Kingdom
 */
public record KeptRecord(RetainedRecord record, LocalDate since) {

  private static final ZoneId BOARD = ZoneId.of("Europe/London");

  /**
   * @param due the last day that was named for it
   * @param done when something was done with it
   */
  public static KeptRecord of(RetainedRecord record, LocalDate due, Collection<Instant> done) {
    return new KeptRecord(
        record,
        Stream.concat(Stream.of(due), done.stream().map(KeptRecord::day))
            .max(Comparator.naturalOrder())
            .orElse(due));
  }

  /** The board's day at an instant. */
  public static LocalDate day(Instant at) {
    return at.atZone(BOARD).toLocalDate();
  }

  /** The first day on which it need not be kept, n months after a day being that day's number. */
  LocalDate erasableFrom(RetentionRow row) {
    return since.plusMonths(row.months()).plusDays(1);
  }
}
