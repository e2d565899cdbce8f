package org.examcycle.domain.catalogue.english;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.examcycle.domain.calendar.Validity;
import org.examcycle.domain.catalogue.ExamCode;

/** The published rows of all exams, for tests. */
public final class EnglishRows {

  private static final LocalDate FIRST_SCALE = LocalDate.of(2015, 1, 1);

  private EnglishRows() {}

  public static AwardRows of(String exam, LocalDate date) {
    return new AwardRows(scaleOf(exam), namesOf(exam, date), scale());
  }

  public static EnglishScale scale() {
    return new EnglishScale(
        1,
        Validity.from(FIRST_SCALE),
        lines("levels.csv").stream()
            .map(
                line ->
                    new LevelBand(
                        CefrLevel.parse(line[0]).orElseThrow(),
                        Integer.parseInt(line[1]),
                        Integer.parseInt(line[2]),
                        Optional.of(line[3]).filter(title -> !title.isEmpty())))
            .toList());
  }

  public static ExamScale scaleOf(String exam) {
    return lines("exams.csv").stream()
        .filter(line -> line[0].equals(exam))
        .map(EnglishRows::scaleOf)
        .findFirst()
        .orElseThrow();
  }

  private static ExamScale scaleOf(String[] line) {
    return new ExamScale(
        ExamCode.of(line[0]),
        1,
        Validity.from(LocalDate.parse(line[13])),
        level(line[3]),
        Arrays.stream(line[14].split(" ", -1)).map(EnglishRows::component).toList(),
        new Bands(
            Integer.parseInt(line[4]),
            Integer.parseInt(line[5]),
            Integer.parseInt(line[6]),
            Integer.parseInt(line[7]),
            Integer.parseInt(line[8]),
            Integer.parseInt(line[9]),
            Integer.parseInt(line[10])),
        level(line[11]),
        level(line[12]));
  }

  private static ReportedComponent component(String text) {
    var parts = text.split("=", -1);
    return new ReportedComponent(ComponentName.of(parts[0]), Integer.parseInt(parts[1]));
  }

  private static GradeNames namesOf(String exam, LocalDate date) {
    return lines("grade-names.csv").stream()
        .filter(line -> line[0].equals(exam))
        .map(EnglishRows::names)
        .filter(names -> names.valid().contains(date))
        .findFirst()
        .orElseThrow();
  }

  private static GradeNames names(String[] line) {
    var from = LocalDate.parse(line[1]);
    return new GradeNames(
        ExamCode.of(line[0]),
        1,
        line[2].isEmpty() ? Validity.from(from) : Validity.through(from, LocalDate.parse(line[2])),
        name(line[3]),
        name(line[4]),
        name(line[5]));
  }

  private static GradeName name(String name) {
    return new GradeName(name, name.startsWith("Pass") ? name : "Pass at " + name);
  }

  private static CefrLevel level(String label) {
    return CefrLevel.parse(label).orElseThrow();
  }

  private static List<String[]> lines(String file) {
    var stream = Objects.requireNonNull(EnglishRows.class.getResourceAsStream("/english/" + file));
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().skip(1).map(line -> line.split(",", -1)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
