package org.examcycle.application.entry.file;

import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.centre.AssociateCode;

/** The files that wait for an Associate, whichever of its centres sent them (INT-PRE-02). */
@MayCall(value = CallerKind.ASSOCIATE, purpose = Purpose.ENTRIES_AND_RESULTS)
public interface ListSubmittedEntryFiles
    extends Reading<ListSubmittedEntryFiles.Query, Slice<EntryFileView>> {

  record Query(AssociateCode associate, Page page) {}
}
