package org.examcycle.application.entry;

import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.entry.EntryLimits;

/** The figures in force for a series. */
@MayCall(
    value = {
      CallerKind.BOARD_CATALOGUE,
      CallerKind.BOARD_ENTRIES,
      CallerKind.ASSOCIATE,
      CallerKind.CENTRE
    },
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface ReadEntryLimits extends Reading<SeriesCode, EntryLimits> {}
