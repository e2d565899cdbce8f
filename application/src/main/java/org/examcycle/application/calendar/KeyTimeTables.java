package org.examcycle.application.calendar;

import java.time.LocalDate;
import java.util.Set;
import org.examcycle.domain.calendar.KeyTimes;
import org.examcycle.domain.calendar.SeriesKind;

/** The Key Times, in sets that are in force from a day on until the next set begins. */
public interface KeyTimeTables {

  /** The set of this kind that is in force on the day; without rows where none is. */
  KeyTimes inForce(SeriesKind kind, LocalDate day);

  /** The kinds of series that have Key Times, whenever they begin. */
  Set<SeriesKind> listKinds();

  /** Replaces the set of this kind that begins on this day, or begins one. */
  void put(SeriesKind kind, LocalDate validFrom, KeyTimes set);
}
