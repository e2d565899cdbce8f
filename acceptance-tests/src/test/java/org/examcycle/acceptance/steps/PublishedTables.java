package org.examcycle.acceptance.steps;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.examcycle.acceptance.driver.AwardDriver.ComponentRow;
import org.examcycle.acceptance.driver.AwardDriver.ComponentTable;
import org.examcycle.acceptance.driver.AwardDriver.OptionTable;
import org.examcycle.acceptance.driver.CatalogueDriver.OptionRow;

/**
 * Threshold tables that a board has published, beside the features as they are published.
 *
 * @param name of the files: {@code 0620-2023-11}
 * @param type of qualification
 */
record PublishedTables(String name, String type) {

  private static final Map<String, PublishedTables> OF =
      Map.of(
          "Chemistry in November 2023", new PublishedTables("0620-2023-11", "IGCSE"),
          "Combined Science in March 2020", new PublishedTables("0653-2020-03", "IGCSE"),
          "Mathematics in November 2018", new PublishedTables("0626-2018-11", "IGCSE_9_1"),
          "Chinese in June 2022", new PublishedTables("0523-2022-06", "IGCSE"));

  static PublishedTables of(String title, String series) {
    return Optional.ofNullable(OF.get(title + " in " + series)).orElseThrow();
  }

  OptionTable thresholds() {
    var rows = rows(name + "-options");
    return new OptionTable(
        grades(rows, 3),
        rows.stream()
            .map(
                row ->
                    new org.examcycle.acceptance.driver.AwardDriver.OptionRow(
                        row.getField("option"),
                        row.getField("components"),
                        whole(row, "max_total"),
                        marks(row, 3)))
            .toList());
  }

  ComponentTable componentThresholds() {
    var rows = rows(name + "-components");
    return new ComponentTable(
        grades(rows, 2),
        rows.stream()
            .map(
                row ->
                    new ComponentRow(
                        row.getField("component"), whole(row, "max_raw"), marks(row, 2)))
            .toList());
  }

  /** The components of each option with their highest marks and factors. */
  List<OptionRow> options() {
    var maxima = new HashMap<String, Integer>();
    rows(name + "-components")
        .forEach(row -> maxima.put(row.getField("component"), whole(row, "max_raw")));
    return rows(name + "-options").stream()
        .flatMap(
            row ->
                Arrays.stream(row.getField("components").split(" "))
                    .map(component -> option(row, component, maxima)))
        .toList();
  }

  private OptionRow option(NamedCsvRecord row, String component, Map<String, Integer> maxima) {
    return new OptionRow(
        Optional.of(row.getField("option")),
        Optional.empty(),
        Optional.empty(),
        whole(row, "max_total"),
        component,
        Objects.requireNonNull(maxima.get(component)),
        Optional.of(factor(component)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private String factor(String component) {
    return rows("factors").stream()
        .filter(row -> row.getField("syllabus").equals(name.substring(0, 4)))
        .filter(row -> List.of(row.getField("components").split(" ")).contains(component))
        .map(row -> row.getField("factor"))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> grades(List<NamedCsvRecord> rows, int from) {
    var header = rows.getFirst().getHeader();
    return header.subList(from, header.size());
  }

  private static Map<String, Integer> marks(NamedCsvRecord row, int from) {
    var marks = new HashMap<String, Integer>();
    grades(List.of(row), from).stream()
        .filter(grade -> !row.getField(grade).isEmpty())
        .forEach(grade -> marks.put(grade, whole(row, grade)));
    return marks;
  }

  private static int whole(NamedCsvRecord row, String column) {
    return Integer.parseInt(row.getField(column));
  }

  private static List<NamedCsvRecord> rows(String file) {
    var found = PublishedTables.class.getResourceAsStream("/thresholds/" + file + ".csv");
    try (var in = new InputStreamReader(Objects.requireNonNull(found), StandardCharsets.UTF_8);
        var csv = CsvReader.builder().ofNamedCsvRecord(in)) {
      return csv.stream().toList();
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }
}
