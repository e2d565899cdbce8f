package org.examcycle.persistence.catalogue.english;

import java.util.Objects;
import java.util.Optional;
import org.examcycle.domain.calendar.Validity;
import org.jooq.postgres.extensions.types.LocalDateRange;

/** Days for which a row is in force, as a daterange and back; PostgreSQL keeps them half-open. */
final class Spans {

  private Spans() {}

  static LocalDateRange range(Validity valid) {
    return LocalDateRange.localDateRange(valid.from(), valid.until().orElse(null));
  }

  static Validity validity(LocalDateRange range) {
    return new Validity(Objects.requireNonNull(range.lower()), Optional.ofNullable(range.upper()));
  }
}
