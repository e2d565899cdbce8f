package org.examcycle.application.privacy;

import java.time.Instant;
import java.util.Optional;

/**
 * Whether the history is what was sealed (COM-QUA-01).
 *
 * @param sealed how many lines are sealed
 * @param waiting how many are not sealed yet
 * @param head the last seal, which proves all lines before it; none when nothing was sealed
 * @param flaw the first one, if there is any
 */
public record HistoryProof(long sealed, long waiting, Optional<Head> head, Optional<Flaw> flaw) {

  public boolean holds() {
    return flaw.isEmpty();
  }

  /**
   * The last seal.
   *
   * @param seal 1, 2, 3 ...
   * @param sealedAt by the clock of the database
   */
  public record Head(long seal, SealHash hash, Instant sealedAt) {}

  /**
   * Where the history is not what was sealed.
   *
   * @param seal which does not hold, if it is one
   * @param lines of that seal, or those that no seal holds
   */
  public record Flaw(Kind kind, Optional<Long> seal, Optional<Lines> lines) {

    /** What is wrong. */
    public enum Kind {
      /** A seal is gone from between two others. */
      SEAL_MISSING,
      /**
       * A seal says another thing than when it was made, or follows another than the one before.
       */
      SEAL_ALTERED,
      LINES_MISSING,
      LINES_ALTERED,
      /** Lines came in behind what was sealed, dated back. */
      LINES_ADDED,
      /** The head that was noted is the hash of no seal: history and seals were made anew. */
      HEAD_UNKNOWN
    }
  }

  /**
   * Lines by their place in the history.
   *
   * @param last not before the first
   */
  public record Lines(long first, long last) {}
}
