package org.examcycle.application.award;

import java.util.Optional;
import java.util.Set;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.SyllabusCode;

/** The thresholds by which confirmed awards graded. */
public interface AwardedThresholds {

  /**
   * Those of a syllabus's award, in one query whatever there is; empty when none of its options is
   * of these types.
   *
   * @param types the types of qualification whose results are out: nothing else is looked at
   */
  Optional<ThresholdList> find(SeriesCode series, SyllabusCode syllabus, Set<String> types);
}
