package org.examcycle.dev.board;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.examcycle.application.calendar.english.ImportReleaseWindows;
import org.examcycle.application.catalogue.english.ImportExams;
import org.examcycle.application.verification.MakeVerifiable;
import org.examcycle.domain.calendar.Validity;
import org.examcycle.domain.calendar.english.DayUnit;
import org.examcycle.domain.calendar.english.ExamMode;
import org.examcycle.domain.calendar.english.ReleaseWindowRow;
import org.examcycle.domain.calendar.english.ReleaseWindowRows;
import org.examcycle.domain.calendar.english.WorkingDays;
import org.examcycle.domain.catalogue.english.ExamDefinition;

/** English exams, when their results come out, and that these can be verified by numbers. */
final class DemonstrationExams {

  private static final LocalDate LEVELS_SINCE = LocalDate.of(2015, 1, 1);

  private final ImportExams importExams;
  private final ImportReleaseWindows importReleaseWindows;
  private final MakeVerifiable makeVerifiable;

  DemonstrationExams(
      ImportExams importExams,
      ImportReleaseWindows importReleaseWindows,
      MakeVerifiable makeVerifiable) {
    this.importExams = importExams;
    this.importReleaseWindows = importReleaseWindows;
    this.makeVerifiable = makeVerifiable;
  }

  void load(Instant now) {
    var exams = EnglishExamTable.exams();
    var command =
        new ImportExams.Command(Validity.from(LEVELS_SINCE), EnglishExamTable.levels(), exams);
    Given.byTheBoard(importExams, command, now);
    exams.forEach(exam -> makeVerifiable(exam, now));
    var rows = Table.read("english/release-windows.csv", DemonstrationExams::window);
    var holidays =
        Table.read("english/public-holidays.csv", row -> LocalDate.parse(row.getField("day")));
    Given.byTheBoard(
        importReleaseWindows,
        new ImportReleaseWindows.Command(
            new ReleaseWindowRows(rows), new WorkingDays(Set.copyOf(holidays))),
        now);
  }

  private void makeVerifiable(ExamDefinition exam, Instant now) {
    var since = exam.scales().getFirst().valid().from();
    var command = new MakeVerifiable.Command(exam.exam().code(), since, Optional.empty());
    Given.byTheBoard(makeVerifiable, command, now);
  }

  private static ReleaseWindowRow window(NamedCsvRecord row) {
    return new ReleaseWindowRow(
        ExamMode.valueOf(upper(row, "mode")),
        Table.filled(row, "from_sitting").map(LocalDate::parse),
        Table.filled(row, "to_sitting").map(LocalDate::parse),
        Table.whole(row, "opens"),
        Table.whole(row, "closes"),
        DayUnit.valueOf(upper(row, "unit")));
  }

  private static String upper(NamedCsvRecord row, String column) {
    return row.getField(column).toUpperCase(Locale.ROOT);
  }
}
