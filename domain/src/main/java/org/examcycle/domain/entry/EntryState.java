package org.examcycle.domain.entry;

import java.time.Instant;

/** Whether an entry stands. */
public sealed interface EntryState {

  /** It stands. */
  record Entered() implements EntryState {}

  /**
   * It was withdrawn, stays on record and has no line on a statement (INT-ENT-07). Not the same as
   * absent.
   */
  record Withdrawn(Instant at) implements EntryState {}
}
