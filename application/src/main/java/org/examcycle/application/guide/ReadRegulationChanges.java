package org.examcycle.application.guide;

import java.util.List;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.calendar.ExamYear;
import org.examcycle.domain.guide.regulation.RegulationChange;

/**
 * What changed in the regulations of a year from those of the last year before that has any, with
 * the place where to read it (INT-PRE-07).
 */
@MayCall(anybody = true, purpose = Purpose.ENTRIES_AND_RESULTS)
public interface ReadRegulationChanges extends Reading<ExamYear, ReadRegulationChanges.Changes> {

  record Changes(ExamYear from, ExamYear to, List<RegulationChange> changes) {
    public Changes {
      changes = List.copyOf(changes);
    }
  }
}
