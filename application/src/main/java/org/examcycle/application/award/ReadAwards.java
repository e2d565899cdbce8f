package org.examcycle.application.award;

import static org.examcycle.application.usecase.CallerKind.BOARD_AWARDING;
import static org.examcycle.application.usecase.CallerKind.BOARD_RELEASE;
import static org.examcycle.application.usecase.Purpose.ENTRIES_AND_RESULTS;

import java.util.List;
import java.util.Optional;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.award.AwardRun;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.SyllabusCode;

/** The award runs of a series, of one syllabus if named, the oldest first. */
@MayCall(
    value = {BOARD_AWARDING, BOARD_RELEASE},
    purpose = ENTRIES_AND_RESULTS)
public interface ReadAwards extends Reading<ReadAwards.Query, List<AwardRun>> {

  record Query(SeriesCode series, Optional<SyllabusCode> syllabus) {}
}
