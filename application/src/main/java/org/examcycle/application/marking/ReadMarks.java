package org.examcycle.application.marking;

import static org.examcycle.application.usecase.CallerKind.BOARD_AWARDING;
import static org.examcycle.application.usecase.Purpose.MARKING;

import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.OnReplica;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.SyllabusCode;

/** The marks of a component in a series, missing ones included. */
@OnReplica
@MayCall(value = BOARD_AWARDING, purpose = MARKING)
public interface ReadMarks extends Reading<ReadMarks.Query, Slice<EntryMark>> {

  record Query(SeriesCode series, SyllabusCode syllabus, ComponentCode component, Page page) {}
}
