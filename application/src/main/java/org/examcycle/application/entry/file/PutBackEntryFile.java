package org.examcycle.application.entry.file;

import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.UseCase;

/**
 * Puts back a file on which work failed, to be tried again; for the last time, it is left
 * (INT-ENT-15).
 */
@MayCall(value = CallerKind.JOB, purpose = Purpose.ENTRIES_AND_RESULTS)
public interface PutBackEntryFile
    extends UseCase<PutBackEntryFile.Command, PutBackEntryFile.PutBack> {

  record Command(EntryFileId file) {}

  /**
   * @param left whether it is not tried again
   */
  record PutBack(boolean left) {}
}
