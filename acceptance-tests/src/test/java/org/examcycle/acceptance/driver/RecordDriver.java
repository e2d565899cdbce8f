package org.examcycle.acceptance.driver;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is on record: every change, and every read of a candidate's record. */
public interface RecordDriver {

  /**
   * The changes of one thing, the oldest first, fetched page by page.
   *
   * @param thing {@code entry}, {@code mark}, {@code candidate}
   */
  Outcome<List<Changed>> history(Actor by, String thing, String key);

  /** Comes back when everything that is on record by now has been sealed, as the job does. */
  void untilSealed();

  /**
   * Whether the history is what was sealed.
   *
   * @param noted a head that was noted earlier
   */
  Outcome<Proof> proof(Actor by, Optional<String> noted);

  /** Who was shown a candidate's record, the earliest first, fetched page by page. */
  Outcome<List<Shown>> reads(Actor by, CandidateDriver.Key candidate);

  /**
   * Erases the person of a candidature.
   *
   * @return all candidatures that are gone
   */
  Outcome<List<CandidateDriver.Key>> erase(Actor by, CandidateDriver.Key candidate);

  /**
   * @param caller ends with the actor's name
   * @param personalState {@code NONE}, {@code WITHHELD}, {@code SHOWN} or {@code ERASED}
   * @param personal names, birth dates and reasons, where they are shown
   */
  record Changed(
      Instant at,
      String caller,
      String operation,
      String what,
      Map<String, String> before,
      Map<String, String> after,
      List<String> rules,
      String personalState,
      Map<String, String> personal) {
    public Changed {
      rules = List.copyOf(rules);
    }
  }

  /**
   * @param sealed how many lines are sealed
   * @param waiting how many are not sealed yet
   * @param head what to note, when anything was sealed
   * @param flaw the kind of the first flaw
   */
  record Proof(
      boolean holds, long sealed, long waiting, Optional<String> head, Optional<String> flaw) {}

  /**
   * @param caller ends with the actor's name
   * @param what which part of the record
   */
  record Shown(Instant at, String caller, String purpose, String what) {}
}
