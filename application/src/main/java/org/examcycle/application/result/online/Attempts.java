package org.examcycle.application.result.online;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What has been tried and has not turned out right. Kept for Candidate IDs that do not exist too.
 */
public interface Attempts {

  /** What can be tried: each has limits of its own. */
  enum Kind {
    NUMBERS,
    PASSWORD,
    LINK
  }

  /**
   * @param candidate as asked for, whether it exists or not
   * @param caller tells this caller from every other
   */
  record Attempt(UUID id, Kind kind, String candidate, String caller, Instant at) {}

  /**
   * What counts against one more attempt.
   *
   * @param onId when this ID was tried
   * @param byCaller when this caller tried any ID
   */
  record Earlier(List<Instant> onId, List<Instant> byCaller) {
    public Earlier {
      onId = List.copyOf(onId);
      byCaller = List.copyOf(byCaller);
    }
  }

  /**
   * Attempts of the same kind after an instant, on the same ID or by the same caller. Until the
   * transaction ends nobody else may ask about the same ID or caller: no two attempts pass as one.
   */
  Earlier before(Attempt attempt, Instant after);

  void add(Attempt attempt);

  /** It turned out right: it counts no more. */
  void forgive(UUID attempt);

  /** The secret number of this ID was drawn anew: what was tried on the old one counts no more. */
  void forgiveAll(Kind kind, String candidate);
}
