package org.examcycle.persistence.job;

import java.util.function.BooleanSupplier;

/**
 * One time that a job is done.
 *
 * @param request its id: every line that the log has of it bears it, and so does the history of
 *     what it changes, as with a caller's request
 * @param stopping whether the node is about to stop
 */
public record JobRun(String request, BooleanSupplier stopping) {

  /** Asked between two pieces of work: once it is so, the rest is left to another node. */
  public boolean isToEnd() {
    return stopping.getAsBoolean();
  }
}
