package org.examcycle.application.entry.file;

import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.UseCase;

/** Gives back to a centre the file that it sent, with the reason why (INT-PRE-02). */
@MayCall(value = CallerKind.ASSOCIATE, purpose = Purpose.ENTRIES_AND_RESULTS)
public interface ReturnEntryFile
    extends UseCase<ReturnEntryFile.Command, ReturnEntryFile.Returned> {

  record Command(EntryFileId file, String reason) {}

  record Returned(EntryFileId file) {}
}
