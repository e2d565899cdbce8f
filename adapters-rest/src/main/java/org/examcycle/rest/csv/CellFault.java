package org.examcycle.rest.csv;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.examcycle.rest.problem.Flaw;

/** One value of a line cannot be read. Never leaves this package. */
final class CellFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int line;
  private final String column;
  private final String problem;
  private final transient List<String> values;

  /**
   * @param values that are taken, where they are few
   */
  CellFault(int line, String column, String problem, Collection<String> values) {
    super(problem, null, false, false);
    this.line = line;
    this.column = column;
    this.problem = problem;
    this.values = values.stream().sorted().toList();
  }

  Flaw flaw() {
    return Flaw.cell(line, column, problem)
        .expecting(values.isEmpty() ? Map.of() : Map.of("values", values));
  }
}
