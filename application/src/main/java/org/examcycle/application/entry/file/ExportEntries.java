package org.examcycle.application.entry.file;

import java.util.function.Consumer;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.Reading;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.CentreNumber;

/**
 * The candidates and the standing entries of a centre in a series as rows of a file, which may be
 * sent back and then changes nothing (INT-ENT-15); the reading is on record (COM-PRV-01).
 */
@MayCall(
    value = {CallerKind.CENTRE, CallerKind.ASSOCIATE, CallerKind.BOARD_ENTRIES},
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface ExportEntries extends Reading<ExportEntries.Query, ExportEntries.Export> {

  record Query(SeriesCode series, CentreNumber centre) {}

  /**
   * @param rows read from where they are kept while they are taken, never held whole
   */
  record Export(Rows rows) {}

  /** Rows that are handed on one by one, in the order of candidates and syllabuses. */
  interface Rows {
    void forEach(Consumer<EntryCells> taker);
  }
}
