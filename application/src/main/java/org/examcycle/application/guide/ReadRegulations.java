package org.examcycle.application.guide;

import java.util.List;
import java.util.Optional;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.calendar.ExamYear;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.Route;
import org.examcycle.domain.guide.regulation.Regulations;

/** The rules in force in a year, with what supplements replace, for anybody (INT-PRE-07). */
@MayCall(anybody = true, purpose = Purpose.ENTRIES_AND_RESULTS)
public interface ReadRegulations extends Reading<ReadRegulations.Query, List<Regulations.InForce>> {

  /**
   * @param route whose supplements hold too; empty for none
   * @param series whose supplements hold too; empty for none
   */
  record Query(ExamYear year, Optional<Route> route, Optional<SeriesCode> series) {}
}
