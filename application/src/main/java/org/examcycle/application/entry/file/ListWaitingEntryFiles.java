package org.examcycle.application.entry.file;

import java.util.List;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.Reading;

/** The files of entries that wait, in the order in which they are to be worked on (INT-ENT-15). */
@MayCall(value = CallerKind.JOB, purpose = Purpose.ENTRIES_AND_RESULTS)
public interface ListWaitingEntryFiles
    extends Reading<ListWaitingEntryFiles.Query, List<EntryFileId>> {

  record Query() {}
}
