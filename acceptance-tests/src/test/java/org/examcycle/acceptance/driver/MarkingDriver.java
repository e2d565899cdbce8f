package org.examcycle.acceptance.driver;

import java.util.List;
import java.util.Optional;

/** Component marks, and what decides an outcome beside them. */
public interface MarkingDriver {

  /** Sends marks of a series as one file. */
  Outcome<CatalogueDriver.Taken> importMarks(Actor by, String series, List<MarkRow> rows);

  Outcome<Seen> mark(Actor by, CandidateDriver.Key candidate, String syllabus, String component);

  /** Everybody who is entered for the component, marked or not, fetched page by page. */
  Outcome<List<Seen>> marks(
      Actor by, String series, String syllabus, String component, int pageSize);

  /**
   * Records how a candidate stands in a component; answers the new version.
   *
   * @param version of what was seen; 0 where nothing is on record
   */
  Outcome<Long> record(
      Actor by,
      CandidateDriver.Key candidate,
      String syllabus,
      String component,
      long version,
      Mark mark);

  /** Records what else decides the outcome; answers the new version. */
  Outcome<Long> recordStanding(
      Actor by, CandidateDriver.Key candidate, String syllabus, long version, Standing standing);

  /**
   * @param mark whole; none where the candidate was absent
   */
  record MarkRow(
      CandidateDriver.Key candidate, String syllabus, String component, Optional<Integer> mark) {}

  /**
   * @param state {@code MARKED}, {@code ABSENT}, {@code MISSING}, {@code AWAITED}, {@code EXEMPT},
   *     {@code ASSESSED} or {@code CARRIED}
   * @param mark the raw or the assessed mark
   * @param moderationSlope with the shift: moderated = slope x mark + shift, exact
   * @param specialConsideration per cent of the component's maximum
   * @param carried the exact final mark of the earlier series
   */
  record Mark(
      String state,
      Optional<Integer> mark,
      Optional<String> moderationSlope,
      Optional<String> moderationShift,
      Optional<Integer> specialConsideration,
      Optional<String> carried,
      Optional<String> carriedFrom) {

    /** A state that has no figure. */
    public static Mark of(String state) {
      return of(state, Optional.empty());
    }

    public static Mark of(String state, Optional<Integer> mark) {
      return new Mark(
          state,
          mark,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }
  }

  /**
   * @param version 0 where nothing is on record
   */
  record Seen(
      CandidateDriver.Key candidate, String component, int maximum, Mark mark, long version) {}

  record Standing(boolean caseOpen, boolean disqualified, boolean laterSeriesDecides) {}
}
