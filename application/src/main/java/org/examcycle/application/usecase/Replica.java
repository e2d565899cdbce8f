package org.examcycle.application.usecase;

import java.util.function.Supplier;

/** A replica of the database for readings that are {@link OnReplica}, where there is one. */
public interface Replica {

  /**
   * Reads there, if everything that was committed before is there too, and otherwise, or when the
   * replica fails meanwhile, in the database itself: so the work may be begun twice.
   */
  <T> T reading(Supplier<T> work);

  /** The same for work that is {@link AtLength}: it may be long before the replica says a word. */
  default <T> T atLength(Supplier<T> work) {
    return reading(work);
  }
}
