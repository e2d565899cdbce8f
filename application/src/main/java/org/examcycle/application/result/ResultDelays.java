package org.examcycle.application.result;

import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.domain.result.ResultDelay;

/** How much later Associates let their centres see results: one delay for a series. */
public interface ResultDelays {

  /** None where the Associate has set none. */
  ResultDelay find(AssociateCode associate, SeriesCode series);

  /** In the place of what was set before. */
  void put(AssociateCode associate, SeriesCode series, ResultDelay delay);
}
