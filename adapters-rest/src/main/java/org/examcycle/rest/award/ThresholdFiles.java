package org.examcycle.rest.award;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.examcycle.application.award.ImportComponentThresholds;
import org.examcycle.application.award.ImportThresholds;
import org.examcycle.application.file.Row;
import org.examcycle.domain.catalogue.Grade;
import org.examcycle.domain.catalogue.OptionLabel;
import org.examcycle.rest.csv.CellForm;
import org.examcycle.rest.csv.Codes;
import org.examcycle.rest.csv.CsvFormat;
import org.examcycle.rest.csv.CsvLine;

/**
 * Threshold tables as they are published: whatever column is not one of the table's own is headed
 * by a grade. A dash is an empty cell.
 */
final class ThresholdFiles {

  private static final Set<String> OWN =
      Set.of("option", "components", "max_total", "component", "max_raw");
  private static final Set<String> DASHES = Set.of("-", "–", "—");

  private static final CellForm<Integer> WHOLE = CellForm.whole(999_999);

  private static final CellForm<OptionLabel> COMPONENTS =
      new CellForm<>(
          text -> OptionLabel.parse("", text),
          Map.of("regexp", "[0-9]{2}([ ,;+]+[0-9]{2})*", "uniqueItems", true));

  private final byte[] content;
  private final List<String> grades;

  ThresholdFiles(InputStream file) {
    try {
      content = file.readAllBytes();
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
    grades = headings(content).filter(name -> !OWN.contains(name)).filter(Grade::hasForm).toList();
  }

  /** The headings of the grade columns. */
  List<String> grades() {
    return grades;
  }

  List<Row<ImportThresholds.Line>> ofOptions() {
    return CsvFormat.with("max_total")
        .optional(with("option", "components"))
        .as(
            line ->
                new ImportThresholds.Line(
                    line.optional("option").orElse(line.optional("components").orElse("")),
                    label(line),
                    line.value("max_total", WHOLE),
                    marks(line)))
        .read(new ByteArrayInputStream(content));
  }

  List<Row<ImportComponentThresholds.Line>> ofComponents() {
    return CsvFormat.with("component", "max_raw")
        .optional(with())
        .as(
            line ->
                new ImportComponentThresholds.Line(
                    line.value("component", Codes.COMPONENT),
                    line.value("max_raw", WHOLE),
                    marks(line)))
        .read(new ByteArrayInputStream(content));
  }

  private String[] with(String... own) {
    return Stream.concat(Stream.of(own), grades.stream()).toArray(String[]::new);
  }

  /** The components are read first, so that a fault of theirs is not told of the option's cell. */
  private static OptionLabel label(CsvLine line) {
    var listed = line.optional("components").orElse("");
    var components = line.optionalValue("components", COMPONENTS);
    return line.optionalValue("option", option(listed))
        .or(() -> components)
        .orElseGet(() -> line.value("components", COMPONENTS));
  }

  /** An option's code, with an alias in brackets where it has one: {@code AU (A2)}. */
  private static CellForm<OptionLabel> option(String components) {
    return new CellForm<>(
        name -> OptionLabel.parse(name, components),
        Map.of("regexp", "[A-Z0-9]{1,2}( *\\([A-Z0-9]{1,2}\\))?"));
  }

  private Map<String, Integer> marks(CsvLine line) {
    var marks = new HashMap<String, Integer>();
    for (var grade : grades) {
      line.optional(grade)
          .filter(text -> !DASHES.contains(text))
          .ifPresent(_ -> marks.put(grade, line.value(grade, WHOLE)));
    }
    return marks;
  }

  private static Stream<String> headings(byte[] content) {
    var text = new String(content, StandardCharsets.UTF_8);
    var header = text.lines().findFirst().orElse("").replace("\uFEFF", "");
    return Stream.of(header.split(",")).map(name -> name.replace("\"", ""));
  }
}
