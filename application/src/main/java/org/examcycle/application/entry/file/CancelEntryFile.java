package org.examcycle.application.entry.file;

import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.UseCase;

/** Stops a file of entries that waits; rows that were taken by then stand (INT-ENT-15). */
@MayCall(
    value = {CallerKind.CENTRE, CallerKind.ASSOCIATE, CallerKind.BOARD_ENTRIES},
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface CancelEntryFile
    extends UseCase<CancelEntryFile.Command, CancelEntryFile.Cancelled> {

  record Command(EntryFileId file) {}

  record Cancelled(EntryFileId file) {}
}
