package org.examcycle.domain.calendar.english;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When results of a mode are proposed to come out, for sittings of a period (ENG-RES-01).
 *
 * @param fromSitting the first exam day it holds for; empty: from the beginning
 * @param toSitting the last exam day it holds for; empty: until further notice
 * @param opens how many days after the exam the window opens, at least 1
 * @param closes how many days after the exam its last day is, not before it opens
 */
public record ReleaseWindowRow(
    ExamMode mode,
    Optional<LocalDate> fromSitting,
    Optional<LocalDate> toSitting,
    int opens,
    int closes,
    DayUnit unit) {

  public ReleaseWindowRow {
    if (opens < 1 || closes < opens) {
      throw new IllegalArgumentException("a window opens after the exam and closes after it opens");
    }
    if (fromSitting.isPresent()
        && toSitting.isPresent()
        && toSitting.get().isBefore(fromSitting.get())) {
      throw new IllegalArgumentException("a row ends before it begins");
    }
  }

  boolean holdsFor(ExamMode examMode, LocalDate examDay) {
    return mode == examMode
        && fromSitting.stream().noneMatch(examDay::isBefore)
        && toSitting.stream().noneMatch(examDay::isAfter);
  }

  boolean overlaps(ReleaseWindowRow other) {
    return mode == other.mode && !endsBefore(other) && !other.endsBefore(this);
  }

  private boolean endsBefore(ReleaseWindowRow other) {
    return toSitting.flatMap(last -> other.fromSitting.map(last::isBefore)).orElse(false);
  }

  ReleaseWindow after(LocalDate examDay, WorkingDays workingDays) {
    return new ReleaseWindow(
        unit.after(examDay, opens, workingDays), unit.after(examDay, closes, workingDays));
  }
}
