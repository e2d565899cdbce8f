package org.examcycle.rest.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.calendar.TimetabledPaper;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.rest.csv.CsvFormat;
import org.examcycle.rest.csv.CsvLine;

/** A series's timetable as a file has it (INT-PRE-04). */
final class TimetableFile {

  private TimetableFile() {}

  static CsvFormat<TimetabledPaper> of(SeriesCode series) {
    return CsvFormat.with("syllabus", "component", "zone", "local_date", "session", "minutes")
        .as(line -> paper(series, line));
  }

  private static TimetabledPaper paper(SeriesCode series, CsvLine line) {
    return new TimetabledPaper(
        series,
        line.value("syllabus", SyllabusCode::parse),
        line.value("component", ComponentCode::parse),
        KeyTimeFile.zone(line),
        line.value("local_date", TimetableFile::date),
        KeyTimeFile.session(line),
        line.value("minutes", TimetableFile::minutes));
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return text.length() == 10 ? Optional.of(LocalDate.parse(text)) : Optional.empty();
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Optional<Integer> minutes(String text) {
    return text.matches("[1-9][0-9]{0,3}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }
}
