package org.examcycle.domain.award;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.GradeScale;
import org.examcycle.domain.catalogue.OptionLabel;
import org.examcycle.domain.catalogue.OptionScheme;
import org.examcycle.domain.catalogue.WeightedComponent;
import org.examcycle.domain.quantity.Fraction;

/** The published threshold tables beside the tests, read row by row. */
final class PublishedTables {

  /** One row of an option table. */
  record Row(String table, String option, List<String> components, int maximum, ThresholdRow row) {

    String syllabus() {
      return table.substring(0, 4);
    }

    GradeScale scale() {
      return table.startsWith("0626") ? Scales.NINE_TO_ONE : Scales.IGCSE;
    }

    Optional<PumScheme> pumScheme() {
      return table.startsWith("0626") ? Optional.empty() : Optional.of(Scales.IGCSE_PUM);
    }

    OptionThresholds thresholds() {
      return row.forOption(scale(), maximum).ifGranted().orElseThrow();
    }

    OptionScheme scheme() {
      var maxima = maxima(table);
      return new OptionScheme(
          OptionLabel.parse(option, "").orElseThrow().code(),
          Optional.empty(),
          "ANY",
          maximum,
          components.stream()
              .map(
                  code ->
                      WeightedComponent.of(
                          ComponentCode.of(code),
                          Objects.requireNonNull(maxima.get(code)),
                          factor(syllabus(), code)))
              .toList());
    }

    @Override
    public String toString() {
      return table + " " + option;
    }
  }

  /** One row of a component table. */
  record ComponentRow(String table, String code, int maximum, ThresholdRow row) {

    GradeScale scale() {
      return table.startsWith("0626") ? Scales.NINE_TO_ONE : Scales.IGCSE;
    }

    @Override
    public String toString() {
      return table + " " + code;
    }
  }

  private PublishedTables() {}

  static Stream<Row> options() {
    return names().flatMap(table -> lines(table + "-options.csv").map(line -> option(table, line)));
  }

  static Stream<ComponentRow> components() {
    return names()
        .flatMap(table -> lines(table + "-components.csv").map(line -> component(table, line)));
  }

  private static Stream<String> names() {
    return Stream.of("0523-2022-06", "0620-2023-11", "0626-2018-11", "0653-2020-03");
  }

  private static Row option(String table, Map<String, String> line) {
    return new Row(
        table,
        cell(line, "option"),
        List.of(cell(line, "components").split(" ")),
        Integer.parseInt(cell(line, "max_total")),
        new ThresholdRow(cell(line, "option"), marks(line, 3)));
  }

  private static ComponentRow component(String table, Map<String, String> line) {
    return new ComponentRow(
        table,
        cell(line, "component"),
        Integer.parseInt(cell(line, "max_raw")),
        new ThresholdRow(cell(line, "component"), marks(line, 2)));
  }

  private static Map<String, Integer> maxima(String table) {
    var maxima = new HashMap<String, Integer>();
    lines(table + "-components.csv")
        .forEach(
            line -> maxima.put(cell(line, "component"), Integer.parseInt(cell(line, "max_raw"))));
    return maxima;
  }

  private static Fraction factor(String syllabus, String component) {
    return lines("factors.csv")
        .filter(line -> cell(line, "syllabus").equals(syllabus))
        .filter(line -> List.of(cell(line, "components").split(" ")).contains(component))
        .map(line -> Fraction.parse(cell(line, "factor")))
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, Integer> marks(Map<String, String> line, int from) {
    var marks = new HashMap<String, Integer>();
    line.entrySet().stream()
        .skip(from)
        .filter(cell -> !cell.getValue().isEmpty())
        .forEach(cell -> marks.put(cell.getKey(), Integer.parseInt(cell.getValue())));
    return marks;
  }

  private static String cell(Map<String, String> line, String column) {
    return Objects.requireNonNull(line.get(column), column);
  }

  private static Stream<Map<String, String>> lines(String file) {
    try {
      var url = Objects.requireNonNull(PublishedTables.class.getResource("/thresholds/" + file));
      var all = Files.readAllLines(Path.of(url.toURI()));
      var columns = all.getFirst().split(",", -1);
      return all.stream().skip(1).map(line -> cells(columns, line.split(",", -1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, String> cells(String[] columns, String[] values) {
    var cells = new LinkedHashMap<String, String>();
    for (var at = 0; at < columns.length; at++) {
      cells.put(columns[at], values[at]);
    }
    return cells;
  }
}
