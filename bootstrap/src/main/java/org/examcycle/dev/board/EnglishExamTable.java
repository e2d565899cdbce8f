package org.examcycle.dev.board;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.examcycle.domain.calendar.Validity;
import org.examcycle.domain.catalogue.ExamCode;
import org.examcycle.domain.catalogue.english.CefrLevel;
import org.examcycle.domain.catalogue.english.ComponentName;
import org.examcycle.domain.catalogue.english.EnglishExam;
import org.examcycle.domain.catalogue.english.ExamDefinition;
import org.examcycle.domain.catalogue.english.GradeName;
import org.examcycle.domain.catalogue.english.LevelBand;
import org.examcycle.domain.catalogue.english.ReportedComponent;

/** The English exams with their scales and grade names, and the levels of the English Scale. */
final class EnglishExamTable {

  private EnglishExamTable() {}

  static List<LevelBand> levels() {
    return Table.read(
        "english/levels.csv",
        row ->
            new LevelBand(
                level(row, "level"),
                Table.whole(row, "from"),
                Table.whole(row, "to"),
                Table.filled(row, "frameworkTitle")));
  }

  static List<ExamDefinition> exams() {
    return Table.read("english/exams.csv", EnglishExamTable::exam);
  }

  private static ExamDefinition exam(NamedCsvRecord row) {
    var code = ExamCode.of(row.getField("exam"));
    return new ExamDefinition(
        new EnglishExam(
            code,
            row.getField("name"),
            Boolean.parseBoolean(row.getField("forSchools")),
            "english-scale/1",
            "window/1",
            Boolean.parseBoolean(row.getField("testDayPhoto"))),
        List.of(scale(row)),
        Table.read("english/grade-names.csv", names -> names).stream()
            .filter(names -> names.getField("exam").equals(code.value()))
            .map(EnglishExamTable::names)
            .toList());
  }

  private static ExamDefinition.ScaleRow scale(NamedCsvRecord row) {
    return new ExamDefinition.ScaleRow(
        Validity.from(LocalDate.parse(row.getField("since"))),
        level(row, "level"),
        Table.list(row, "components").map(EnglishExamTable::component).toList(),
        new ExamDefinition.BandsRow(
            Table.whole(row, "floor"),
            Table.whole(row, "reportedFrom"),
            Table.whole(row, "levelBelowFrom"),
            Table.whole(row, "cFrom"),
            Table.whole(row, "bFrom"),
            Table.whole(row, "aFrom"),
            Table.whole(row, "max")),
        level(row, "certifiedAbove"),
        level(row, "certifiedBelow"));
  }

  /** {@code READING=1}: its name and how often it counts. */
  private static ReportedComponent component(String text) {
    var parts = text.split("=");
    return new ReportedComponent(ComponentName.of(parts[0]), Integer.parseInt(parts[1]));
  }

  private static ExamDefinition.NamesRow names(NamedCsvRecord row) {
    var from = LocalDate.parse(row.getField("from"));
    Optional<LocalDate> last = Table.filled(row, "until").map(LocalDate::parse);
    return new ExamDefinition.NamesRow(
        new Validity(from, last.map(day -> day.plusDays(1))),
        grade(row, "a"),
        grade(row, "b"),
        grade(row, "c"));
  }

  /**
   * {@code Grade A} is printed as {@code Pass at Grade A}, a name that says so already as it is.
   */
  private static GradeName grade(NamedCsvRecord row, String column) {
    var name = row.getField(column);
    return new GradeName(name, name.startsWith("Pass") ? name : "Pass at " + name);
  }

  private static CefrLevel level(NamedCsvRecord row, String column) {
    return CefrLevel.parse(row.getField(column)).orElseThrow();
  }
}
