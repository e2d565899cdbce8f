package org.examcycle.domain.privacy;

import java.time.Instant;
import java.time.LocalDate;

/**
 * For how long a kind of record is kept, decided from a day on until another row begins.
 *
 * @param from the first day on which whoever asks is answered by it
 * @param months counted from the last day on which something was due or done; a year is the least,
 *     so that no record goes before the exam that it is for
 * @param setBy the caller who set it
 */
public record RetentionRow(
    RetainedRecord record, LocalDate from, int months, String setBy, Instant setAt) {

  public static final int FEWEST = 12;
  public static final int MOST = 1200;

  public RetentionRow {
    if (months < FEWEST || months > MOST) {
      throw new IllegalArgumentException("kept for " + months + " months");
    }
  }

  /** Whether it says the same as another of that record and day, whoever set it. */
  boolean repeats(RetentionRow other) {
    return record == other.record && from.equals(other.from) && months == other.months;
  }
}
