package org.examcycle.acceptance.driver;

import java.time.Instant;
import java.time.LocalDate;
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
   * @return all candidatures that are nobody's now
   */
  Outcome<List<CandidateDriver.Key>> erase(Actor by, CandidateDriver.Key candidate);

  /** Erases whoever was entered for a sitting; answers with the entry. */
  Outcome<String> eraseEntered(Actor by, String entry);

  /** Says for how long records are kept; answers with the record. */
  Outcome<String> keep(Actor by, Kept kept);

  /** For how long records are kept. */
  Outcome<List<Kept>> schedule(Actor by);

  /**
   * @param record {@code ENTRY}, {@code RESULT}, {@code SITTING_ENTRY} or {@code SITTING_RESULT}
   * @param setBy ends with the actor's name; empty where it is to be set
   */
  record Kept(String record, LocalDate from, int months, String setBy) {}

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
