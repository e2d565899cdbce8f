package org.examcycle.application.award;

import java.util.List;
import java.util.Optional;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.entry.EntryId;

/** Those who are entered for a syllabus in a series and not withdrawn, with their marks. */
public interface AwardCohort {

  /** In the order of their entries' ids, so that a cohort of any size is read piece by piece. */
  List<CohortCandidate> next(
      SeriesCode series, SyllabusCode syllabus, Optional<EntryId> after, int limit);
}
