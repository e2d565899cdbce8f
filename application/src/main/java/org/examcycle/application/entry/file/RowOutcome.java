package org.examcycle.application.entry.file;

import java.util.List;
import org.examcycle.domain.rule.Change;

/** What became of a row. */
sealed interface RowOutcome {

  /** It altered something. */
  record Taken(List<Change> changes) implements RowOutcome {}

  /** It said what was known. */
  record Unchanged() implements RowOutcome {}

  /** It is refused, and altered nothing. */
  record Faulty(List<RowFault> faults) implements RowOutcome {}
}
