package org.examcycle.application.catalogue;

import java.util.List;
import org.examcycle.application.file.Row;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.SyllabusCode;

/**
 * Takes the whole list of prohibited pairs, in force from a series on (INT-ENT-08). A pair given
 * twice, either way round, is one pair.
 */
@MayCall(
    value = {CallerKind.BOARD_CATALOGUE},
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface ImportProhibitedPairs
    extends UseCase<ImportProhibitedPairs.Command, ImportProhibitedPairs.Taken> {

  record Command(SeriesCode from, List<Row<Pair>> rows) {
    public Command {
      rows = List.copyOf(rows);
    }
  }

  /** As a file gives them, in no order. */
  record Pair(SyllabusCode syllabus, SyllabusCode notWith) {}

  record Taken(SeriesCode from, int pairs) {}
}
