package org.examcycle.application.catalogue;

import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.SyllabusCode;

/** Which option tables may no longer be replaced. */
public interface OptionsInUse {

  /** Whether an award of the syllabus in that series is confirmed. */
  boolean isAwarded(SeriesCode series, SyllabusCode syllabus);
}
