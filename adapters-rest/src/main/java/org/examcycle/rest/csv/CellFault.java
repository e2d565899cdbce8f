package org.examcycle.rest.csv;

import org.examcycle.rest.problem.Flaw;

/** One value of a line cannot be read. Never leaves this package. */
final class CellFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int line;
  private final String column;
  private final String problem;

  CellFault(int line, String column, String problem) {
    super(problem, null, false, false);
    this.line = line;
    this.column = column;
    this.problem = problem;
  }

  Flaw flaw() {
    return Flaw.cell(line, column, problem);
  }
}
