package org.examcycle.rest.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.calendar.TimetabledPaper;
import org.examcycle.rest.csv.CellForm;
import org.examcycle.rest.csv.Codes;
import org.examcycle.rest.csv.CsvFormat;
import org.examcycle.rest.csv.CsvLine;
import org.examcycle.rest.problem.TextForm;

/** A series's timetable as a file has it (INT-PRE-04). */
final class TimetableFile {

  private static final CellForm<LocalDate> DATE = CellForm.of(LocalDate.class, TimetableFile::date);

  private static final CellForm<Integer> MINUTES = CellForm.whole(1, 9999);

  private TimetableFile() {}

  static CsvFormat<TimetabledPaper> of(SeriesCode series) {
    return CsvFormat.with("syllabus", "component", "zone", "local_date", "session", "minutes")
        .as(line -> paper(series, line));
  }

  private static TimetabledPaper paper(SeriesCode series, CsvLine line) {
    return new TimetabledPaper(
        series,
        line.value("syllabus", Codes.SYLLABUS),
        line.value("component", Codes.COMPONENT),
        KeyTimeFile.zone(line),
        line.value("local_date", DATE),
        KeyTimeFile.session(line),
        line.value("minutes", MINUTES));
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return text.matches(TextForm.DAY) ? Optional.of(LocalDate.parse(text)) : Optional.empty();
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
