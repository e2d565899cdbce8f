package org.examcycle.application.entry;

import java.util.List;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.Estimate;

/** Estimated entries, one set for a centre and series. */
public interface Estimates {

  /** In the order of the syllabuses; none where none were stated. */
  List<Estimate> list(SeriesCode series, CentreNumber centre);

  /** Puts these in the place of all before. */
  void replace(SeriesCode series, CentreNumber centre, List<Estimate> estimates);
}
