package org.examcycle.application.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Refusal;

/** What is wrong with the rows of a file: the first faults are told, all are counted. */
public final class FaultyRows {

  /** How many faults one answer names: a file with more is of another kind. */
  public static final int MOST_TOLD = 1_000;

  private final List<RowRefused> told = new ArrayList<>();
  private int inAll;

  public void add(Row<?> row, String column, Refusal because) {
    inAll++;
    if (told.size() < MOST_TOLD) {
      told.add(new RowRefused(row.line(), Optional.of(column), because));
    }
  }

  public boolean isEmpty() {
    return inAll == 0;
  }

  /**
   * The file refused.
   *
   * @throws IllegalArgumentException if nothing is wrong with it
   */
  public <T> Decision<T> refused() {
    return Decision.refused(told, inAll);
  }
}
