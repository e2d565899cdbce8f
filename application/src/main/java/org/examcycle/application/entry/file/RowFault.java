package org.examcycle.application.entry.file;

import java.util.Optional;
import org.examcycle.domain.rule.Refusal;

/**
 * One thing that is wrong with a row.
 *
 * @param column where it is one value's fault
 */
record RowFault(Optional<EntryColumn> column, Refusal because) {

  static RowFault in(EntryColumn column, Refusal because) {
    return new RowFault(Optional.of(column), because);
  }

  /** A rule's refusal, in the column of what it speaks of. */
  static RowFault of(Refusal because) {
    return new RowFault(RefusedColumn.of(because), because);
  }
}
