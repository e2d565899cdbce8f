package org.examcycle.domain.calendar;

import java.util.List;
import java.util.Optional;

/**
 * The Key Times in force (INT-PRE-04).
 *
 * @param rows no two for one kind of series, zone and session
 */
public record KeyTimes(List<KeyTime> rows) {

  public KeyTimes {
    rows = List.copyOf(rows);
    if (firstOverlap(rows).isPresent()) {
      throw new IllegalArgumentException("two Key Times for one session");
    }
  }

  /** Empty where no Key Time is set: the session is not held there. */
  public Optional<KeyTime> find(SeriesKind kind, AdministrativeZone zone, Session session) {
    return rows.stream().filter(row -> row.holdsFor(kind, zone, session)).findFirst();
  }

  /** The first row that says again what an earlier row has said, if there is one. */
  public static Optional<KeyTime> firstOverlap(List<KeyTime> rows) {
    for (var i = 0; i < rows.size(); i++) {
      for (var earlier : rows.subList(0, i)) {
        if (rows.get(i).overlaps(earlier)) {
          return Optional.of(rows.get(i));
        }
      }
    }
    return Optional.empty();
  }
}
