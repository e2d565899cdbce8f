package org.examcycle.domain.entry.clash;

import java.util.UUID;

/** The id of a deviation from the timetable. */
public record DeviationId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
