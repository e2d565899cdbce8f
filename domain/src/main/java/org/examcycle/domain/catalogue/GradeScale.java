package org.examcycle.domain.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The grades of a type of qualification or of an endorsement, a set of rows (INT-AWD-09).
 *
 * @param name by which a row of the catalogue calls it: {@code igcse}, {@code as}
 * @param rows at least one, the best grade first
 */
public record GradeScale(String name, List<Row> rows) {

  /**
   * @param printed as statements and certificates write it: {@code B(b)}, {@code 9(NINE)}
   * @param ofComponents whether a component can have it; there is no A* there (INT-AWD-03)
   */
  public record Row(Grade grade, String printed, boolean ofComponents) {}

  public GradeScale {
    rows = List.copyOf(rows);
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("a scale needs a grade: " + name);
    }
    var seen = new HashSet<String>();
    for (var row : rows) {
      if (!seen.add(folded(row.grade().symbol()))) {
        throw new IllegalArgumentException("twice on the scale: " + row.grade());
      }
    }
  }

  /** The best grade first. */
  public List<Grade> grades() {
    return rows.stream().map(Row::grade).toList();
  }

  public Grade highest() {
    return rows.getFirst().grade();
  }

  public Grade lowest() {
    return rows.getLast().grade();
  }

  /**
   * The grade that a table's heading means. A table of AS and A Level options together heads its
   * columns with capitals, so the case of letters does not matter.
   */
  public Optional<Grade> find(String heading) {
    var wanted = folded(heading);
    return grades().stream().filter(grade -> folded(grade.symbol()).equals(wanted)).findFirst();
  }

  /** 0 for the best grade; empty when the grade is not of this scale. */
  public Optional<Integer> rank(Grade grade) {
    var at = grades().indexOf(grade);
    return at < 0 ? Optional.empty() : Optional.of(at);
  }

  /** Whether a component can have the grade. */
  public boolean isOfComponents(Grade grade) {
    return row(grade).ofComponents();
  }

  /**
   * The grade as statements and certificates write it.
   *
   * @throws IllegalArgumentException if the grade is not of this scale
   */
  public String printed(Grade grade) {
    return row(grade).printed();
  }

  private Row row(Grade grade) {
    return rows.stream()
        .filter(row -> row.grade().equals(grade))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(grade + " is not of the scale " + name));
  }

  private static String folded(String symbol) {
    return symbol.toLowerCase(Locale.ROOT);
  }
}
