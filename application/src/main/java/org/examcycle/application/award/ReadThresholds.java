package org.examcycle.application.award;

import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.SyllabusCode;

/**
 * The thresholds of a syllabus's options in a series (INT-AWD-04). They are published to anybody
 * with the results that they made, and exist for nobody before (INT-RES-01): of each option those
 * by which the confirmed award graded, from the instant on at which results of the option's type
 * are out. Those of the board who award see the newest table at any time, published or not, and
 * nobody else of the board does.
 */
@MayCall(anybody = true, purpose = Purpose.ENTRIES_AND_RESULTS)
public interface ReadThresholds extends Reading<ReadThresholds.Query, ThresholdList> {

  record Query(SeriesCode series, SyllabusCode syllabus) {}
}
