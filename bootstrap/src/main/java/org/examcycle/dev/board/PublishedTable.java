package org.examcycle.dev.board;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.examcycle.application.award.ImportComponentThresholds;
import org.examcycle.application.award.ImportThresholds;
import org.examcycle.application.catalogue.ImportOptions;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.OptionCode;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.catalogue.OptionLabel;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.quantity.Fraction;

/**
 * The thresholds of a syllabus as a board publishes them, with the options that they tell of. Those
 * called {@code invented} no board has published.
 */
final class PublishedTable {

  private static final Set<String> OWN =
      Set.of("option", "components", "max_total", "component", "max_raw");

  private final SyllabusCode syllabus;
  private final List<NamedCsvRecord> options;
  private final List<NamedCsvRecord> components;
  private final Map<String, Integer> maxima;
  private final Map<String, Fraction> factors = new HashMap<>();

  private PublishedTable(String name) {
    syllabus = SyllabusCode.of(name.substring(0, name.indexOf('-')));
    options = Table.read("thresholds/" + name + "-options.csv", row -> row);
    components = Table.read("thresholds/" + name + "-components.csv", row -> row);
    maxima =
        components.stream()
            .collect(
                Collectors.toMap(
                    row -> row.getField("component"), row -> Table.whole(row, "max_raw")));
    Table.read("thresholds/factors.csv", row -> row).stream()
        .filter(row -> row.getField("syllabus").equals(syllabus.value()))
        .forEach(
            row ->
                Table.list(row, "components")
                    .forEach(code -> factors.put(code, Fraction.parse(row.getField("factor")))));
  }

  static PublishedTable named(String name) {
    return new PublishedTable(name);
  }

  SyllabusCode syllabus() {
    return syllabus;
  }

  List<OptionKey> options() {
    return options.stream()
        .map(row -> OptionKey.of(syllabus.value(), row.getField("option")))
        .toList();
  }

  /** The highest raw mark of each component of an option. */
  Map<ComponentCode, Integer> componentsOf(OptionKey option) {
    return options.stream()
        .filter(row -> OptionKey.of(syllabus.value(), row.getField("option")).equals(option))
        .flatMap(row -> Table.list(row, "components"))
        .collect(Collectors.toMap(ComponentCode::of, this::maximum));
  }

  List<ImportOptions.Line> optionLines() {
    return options.stream()
        .flatMap(row -> Table.list(row, "components").map(code -> optionLine(row, code)))
        .toList();
  }

  /** The headings of the grade columns. */
  List<String> grades() {
    return options.getFirst().getHeader().stream().filter(name -> !OWN.contains(name)).toList();
  }

  List<ImportThresholds.Line> thresholds() {
    return options.stream()
        .map(
            row ->
                new ImportThresholds.Line(
                    row.getField("option"),
                    OptionLabel.parse(row.getField("option"), row.getField("components"))
                        .orElseThrow(),
                    Table.whole(row, "max_total"),
                    marks(row)))
        .toList();
  }

  List<ImportComponentThresholds.Line> componentThresholds() {
    return components.stream()
        .map(
            row ->
                new ImportComponentThresholds.Line(
                    ComponentCode.of(row.getField("component")),
                    Table.whole(row, "max_raw"),
                    marks(row)))
        .toList();
  }

  private ImportOptions.Line optionLine(NamedCsvRecord row, String component) {
    return new ImportOptions.Line(
        Optional.of(OptionCode.of(row.getField("option"))),
        Optional.empty(),
        Optional.empty(),
        Table.whole(row, "max_total"),
        ComponentCode.of(component),
        maximum(component),
        Optional.of(Objects.requireNonNull(factors.get(component), component)),
        Optional.empty(),
        Optional.empty());
  }

  private int maximum(String component) {
    return Objects.requireNonNull(maxima.get(component), component);
  }

  private static Map<String, Integer> marks(NamedCsvRecord row) {
    return row.getHeader().stream()
        .filter(name -> !OWN.contains(name))
        .filter(name -> !row.getField(name).isEmpty())
        .collect(Collectors.toMap(name -> name, name -> Table.whole(row, name)));
  }
}
