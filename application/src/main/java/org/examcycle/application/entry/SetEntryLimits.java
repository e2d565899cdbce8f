package org.examcycle.application.entry;

import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.entry.EntryLimits;

/** Sets figures by which entries are decided, from a series on (INT-ENT-11, INT-ENT-12). */
@MayCall(
    value = {CallerKind.BOARD_CATALOGUE},
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface SetEntryLimits extends UseCase<SetEntryLimits.Command, SetEntryLimits.Done> {

  record Command(SeriesCode from, EntryLimits limits) {}

  record Done(SeriesCode from) {}
}
