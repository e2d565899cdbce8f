package org.examcycle.application.entry.file;

import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.Reading;

/** Every faulty row of a file of entries, with the rule that it breaks (INT-ENT-15). */
@MayCall(
    value = {CallerKind.CENTRE, CallerKind.ASSOCIATE, CallerKind.BOARD_ENTRIES},
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface ReadEntryFileFaults
    extends Reading<ReadEntryFileFaults.Query, Slice<RowFaultLine>> {

  record Query(EntryFileId file, Page page) {}
}
