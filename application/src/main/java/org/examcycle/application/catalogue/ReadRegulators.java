package org.examcycle.application.catalogue;

import java.util.Set;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.calendar.ExamYear;
import org.examcycle.domain.catalogue.Regulator;
import org.examcycle.domain.catalogue.SyllabusCode;

/** Which regulators recognise a qualification in a year, published to anybody (INT-PRE-08). */
@MayCall(anybody = true, purpose = Purpose.ENTRIES_AND_RESULTS)
public interface ReadRegulators extends Reading<ReadRegulators.Query, Set<Regulator>> {

  record Query(SyllabusCode syllabus, ExamYear year) {}
}
