package org.examcycle.application.calendar;

import java.util.List;
import org.examcycle.application.file.Row;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.calendar.TimetabledPaper;

/**
 * Takes rows of a series's timetable, all or none; a row replaces the one of its component and zone
 * (INT-PRE-04). A timetable may come before the options of the series; once a syllabus has options,
 * a row names a component of theirs.
 */
@MayCall(
    value = {CallerKind.BOARD_CATALOGUE},
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface ImportTimetable extends UseCase<ImportTimetable.Command, ImportTimetable.Taken> {

  record Command(SeriesCode series, List<Row<TimetabledPaper>> rows) {
    public Command {
      rows = List.copyOf(rows);
    }
  }

  record Taken(SeriesCode series, int rows) {}
}
