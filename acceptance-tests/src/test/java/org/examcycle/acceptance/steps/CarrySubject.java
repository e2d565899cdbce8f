package org.examcycle.acceptance.steps;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examcycle.acceptance.driver.AwardDriver;
import org.examcycle.acceptance.driver.CatalogueDriver.OptionRow;

/**
 * A syllabus of which something is carried.
 *
 * @param family whose results come out with its
 * @param options in every series
 * @param carrying the one that carries
 */
record CarrySubject(
    String title, String type, String family, List<OptionRow> options, String carrying) {

  /** Of Art the coursework is carried: 6/5 of its 50 marks. */
  static final CarrySubject ART =
      new CarrySubject(
          "Art",
          "IGCSE",
          "IGCSE_AND_O_LEVEL",
          List.of(
              row("AX", "", 100, "01", 80, "1/2", ""),
              row("AX", "", 100, "03", 50, "6/5", ""),
              row("CX", "", 100, "01", 80, "1/2", ""),
              row("CX", "", 100, "83", 50, "6/5", "03")),
          "CX");

  /** Of Physics the whole AS result is carried. */
  static final CarrySubject PHYSICS =
      new CarrySubject(
          "Physics",
          "A_LEVEL",
          "AS_AND_A_LEVEL",
          List.of(
              row("SX", "AS_LEVEL", 50, "11", 50, "1", ""),
              row("LX", "", 100, "11", 50, "1", ""),
              row("LX", "", 100, "41", 50, "1", ""),
              row("CX", "", 100, "41", 50, "1", ""),
              row("CX", "", 100, "85", 50, "1", "AS_LEVEL")),
          "CX");

  static CarrySubject of(String title) {
    return List.of(ART, PHYSICS).stream()
        .filter(subject -> subject.title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private static OptionRow row(
      String option,
      String type,
      int maximum,
      String component,
      int componentMaximum,
      String factor,
      String carries) {
    return new OptionRow(
        Optional.of(option),
        Optional.empty(),
        filled(type),
        maximum,
        component,
        componentMaximum,
        Optional.of(factor),
        Optional.empty(),
        Optional.empty(),
        filled(carries));
  }

  private static Optional<String> filled(String text) {
    return Optional.of(text).filter(given -> !given.isEmpty());
  }

  /** Grade C from half of the option's maximum. */
  static AwardDriver.OptionTable thresholds(List<OptionRow> options) {
    return new AwardDriver.OptionTable(
        List.of("C"),
        options.stream()
            .map(
                row ->
                    new AwardDriver.OptionRow(
                        row.option().orElse(""), "", row.maximum(), Map.of("C", row.maximum() / 2)))
            .distinct()
            .toList());
  }
}
