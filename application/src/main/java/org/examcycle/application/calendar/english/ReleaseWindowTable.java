package org.examcycle.application.calendar.english;

import java.time.Instant;
import org.examcycle.domain.calendar.english.ReleaseWindowRows;
import org.examcycle.domain.calendar.english.WorkingDays;

/** By what a release window is proposed: rows by mode and period, and what is no working day. */
public interface ReleaseWindowTable {

  ReleaseWindowRows rows();

  WorkingDays workingDays();

  /** Puts these in the place of all before. */
  void replace(ReleaseWindowRows rows, WorkingDays workingDays, Instant known);
}
