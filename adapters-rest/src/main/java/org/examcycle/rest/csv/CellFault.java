package org.examcycle.rest.csv;

import java.util.Map;
import org.examcycle.rest.problem.Flaw;

/** One value of a line cannot be read. Never leaves this package. */
final class CellFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int line;
  private final String column;
  private final String problem;
  private final transient Map<String, Object> expected;

  /**
   * @param expected what is taken, where that can be told
   */
  CellFault(int line, String column, String problem, Map<String, Object> expected) {
    super(problem, null, false, false);
    this.line = line;
    this.column = column;
    this.problem = problem;
    this.expected = expected;
  }

  Flaw flaw() {
    return Flaw.cell(line, column, problem).expecting(expected);
  }
}
