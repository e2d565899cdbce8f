package org.examcycle.application.entry.file;

import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.UseCase;

/**
 * Approves a file of an attached centre and submits it to the board, on the Associate's day
 * (INT-PRE-02): from here on it is worked through in the Associate's name.
 */
@MayCall(value = CallerKind.ASSOCIATE, purpose = Purpose.ENTRIES_AND_RESULTS)
public interface ApproveEntryFile
    extends UseCase<ApproveEntryFile.Command, ApproveEntryFile.Approved> {

  record Command(EntryFileId file) {}

  record Approved(EntryFileId file) {}
}
