package org.examcycle.application.catalogue;

import static org.examcycle.application.usecase.CallerKind.ASSOCIATE;
import static org.examcycle.application.usecase.CallerKind.BOARD_AWARDING;
import static org.examcycle.application.usecase.CallerKind.BOARD_CATALOGUE;
import static org.examcycle.application.usecase.CallerKind.BOARD_ENTRIES;
import static org.examcycle.application.usecase.CallerKind.BOARD_RELEASE;
import static org.examcycle.application.usecase.CallerKind.CENTRE;
import static org.examcycle.application.usecase.Purpose.ENTRIES_AND_RESULTS;

import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.OnReplica;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.SyllabusCode;

/** The options of a syllabus in a series, with components and factors (INT-AWD-02). */
@OnReplica
@MayCall(
    value = {BOARD_CATALOGUE, BOARD_ENTRIES, BOARD_AWARDING, BOARD_RELEASE, ASSOCIATE, CENTRE},
    purpose = ENTRIES_AND_RESULTS)
public interface ReadOptions extends Reading<ReadOptions.Query, OptionTable> {

  record Query(SeriesCode series, SyllabusCode syllabus) {}
}
