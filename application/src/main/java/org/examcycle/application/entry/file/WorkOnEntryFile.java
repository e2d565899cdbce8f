package org.examcycle.application.entry.file;

import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.UseCase;

/**
 * Does the next step of a file that waits (INT-ENT-15): some rows and how far that leads, in one
 * transaction; of a file whose rows stand or fall together all of them. Repeated while there is
 * more.
 */
@MayCall(value = CallerKind.JOB, purpose = Purpose.ENTRIES_AND_RESULTS)
public interface WorkOnEntryFile extends UseCase<WorkOnEntryFile.Command, WorkOnEntryFile.Worked> {

  record Command(EntryFileId file) {}

  /**
   * @param more whether there may be something left to do
   */
  record Worked(boolean more) {}
}
