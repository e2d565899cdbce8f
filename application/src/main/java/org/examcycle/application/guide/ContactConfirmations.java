package org.examcycle.application.guide;

import java.time.Instant;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.CentreNumber;

/** That a centre has looked at its contacts and its approved syllabuses for a series. */
public interface ContactConfirmations {

  /** False when it has done so before; then that stays. */
  boolean add(SeriesCode series, CentreNumber centre, Instant at);
}
