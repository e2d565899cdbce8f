package org.examcycle.domain.privacy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * For how long which records are kept.
 *
 * @param rows no two of one record begin on one day
 */
public record RetentionSchedule(List<RetentionRow> rows) {

  public RetentionSchedule {
    rows = List.copyOf(rows);
  }

  /** Empty where nothing has been decided for that day. */
  public Optional<RetentionRow> inForce(RetainedRecord record, LocalDate day) {
    return rows.stream()
        .filter(row -> row.record() == record && !row.from().isAfter(day))
        .max(Comparator.comparing(RetentionRow::from));
  }

  /** Whether a row is there already, as it stands. */
  public boolean says(RetentionRow row) {
    return rows.stream().anyMatch(row::repeats);
  }
}
