package org.examcycle.application.entry.file;

import org.examcycle.application.usecase.AtLength;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.calendar.SeriesCode;

/**
 * Takes in a file of entries, changes, withdrawals and candidates (INT-ENT-15), to be worked
 * through soon afterwards. What its sender has sent before and was settled is not done again: the
 * same file sent twice changes nothing.
 */
@AtLength
@MayCall(
    value = {CallerKind.CENTRE, CallerKind.ASSOCIATE, CallerKind.BOARD_ENTRIES},
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface SendEntryFile extends UseCase<SendEntryFile.Command, SendEntryFile.Received> {

  /**
   * @param digest SHA-256 of the content, in hexadecimal digits
   */
  record Command(SeriesCode series, Taking taking, String digest, EntrySheet sheet) {}

  /**
   * @param file the one that was sent before, where nothing is left to be done
   */
  record Received(EntryFileId file) {}
}
