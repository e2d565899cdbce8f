package org.examcycle.rest.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.examcycle.rest.catalogue.GradeScaleRequest.GradeRow;
import org.examcycle.rest.problem.Flaw;
import org.examcycle.rest.problem.Malformed;

/** What keeps rows from being a scale or its bands, row by row. */
final class GradeScaleFlaws {

  /** The highest uniform mark there is (INT-AWD-08). */
  private static final int TOP = 100;

  private final List<Flaw> flaws = new ArrayList<>();

  private GradeScaleFlaws() {}

  /**
   * @throws Malformed if a grade stands twice, or bands do not join
   */
  static void refuse(List<GradeRow> grades) {
    var found = new GradeScaleFlaws();
    found.gradesTwice(grades);
    if (grades.stream().anyMatch(row -> row.pumLow().isPresent() || row.pumHigh().isPresent())) {
      found.bands(grades);
    }
    if (!found.flaws.isEmpty()) {
      throw Malformed.body(found.flaws);
    }
  }

  /** Tables head their columns in capitals, so that the case of letters tells no grades apart. */
  private void gradesTwice(List<GradeRow> grades) {
    var seen = new HashSet<String>();
    for (var at = 0; at < grades.size(); at++) {
      if (!seen.add(grades.get(at).grade().toLowerCase(Locale.ROOT))) {
        flaws.add(Flaw.body("/grades/" + at + "/grade", "duplicate-grade"));
      }
    }
  }

  /** A scale has bands for all of its grades or for none, and each joins the one before it. */
  private void bands(List<GradeRow> grades) {
    var above = Optional.of(TOP + 1);
    for (var at = 0; at < grades.size(); at++) {
      var row = grades.get(at);
      var pointer = "/grades/" + at;
      missing(row.pumLow(), pointer + "/pumLow");
      missing(row.pumHigh(), pointer + "/pumHigh");
      if (row.pumLow().isPresent() && row.pumHigh().isPresent()) {
        band(pointer, row.pumLow().get(), row.pumHigh().get(), above);
      }
      above = row.pumLow();
    }
  }

  private void missing(Optional<Integer> bound, String pointer) {
    if (bound.isEmpty()) {
      flaws.add(Flaw.body(pointer, "missing"));
    }
  }

  private void band(String pointer, int low, int high, Optional<Integer> above) {
    above
        .filter(next -> high != next - 1)
        .ifPresent(
            next ->
                flaws.add(
                    Flaw.body(pointer + "/pumHigh", "does-not-join")
                        .expecting(Map.of("value", next - 1))));
    if (low < 1 || low > high) {
      flaws.add(
          Flaw.body(pointer + "/pumLow", "out-of-range").expecting(Map.of("min", 1, "max", high)));
    }
  }
}
