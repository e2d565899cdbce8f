package org.examcycle.application.calendar;

import java.time.LocalDate;
import java.util.List;
import org.examcycle.application.file.Row;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.calendar.KeyTime;

/**
 * Takes Key Times, all rows or none: for each kind of series in the file the whole set that is in
 * force from a day on (INT-PRE-04).
 */
@MayCall(
    value = {CallerKind.BOARD_CATALOGUE},
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface ImportKeyTimes extends UseCase<ImportKeyTimes.Command, ImportKeyTimes.Taken> {

  record Command(LocalDate validFrom, List<Row<KeyTime>> rows) {
    public Command {
      rows = List.copyOf(rows);
    }
  }

  record Taken(LocalDate validFrom, int rows) {}
}
