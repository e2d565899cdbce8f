package org.examcycle.application.document;

import java.time.Instant;

/**
 * Which print of a document it is.
 *
 * @param edition 1 for the first; the next when what it says has changed
 */
public record Issue(int edition, Instant at) {

  public Issue {
    if (edition < 1) {
      throw new IllegalArgumentException("editions are counted from 1");
    }
  }

  /** The one after this. */
  public Issue next(Instant then) {
    return new Issue(edition + 1, then);
  }
}
