package org.examcycle.acceptance.driver;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Papers that fall together, and deviations from the timetable. */
public interface ClashDriver {

  /** The papers of the days on which candidates of a centre have a clash, fetched page by page. */
  Outcome<List<Sat>> clashes(Actor by, String series, String centre, int pageSize);

  Outcome<Asked> ask(
      Actor by, CandidateDriver.Key candidate, String syllabus, String component, Instant movedTo);

  /** Answers the new version. */
  Outcome<Long> decide(Actor by, Asked deviation, boolean granted);

  Outcome<Deviation> deviation(Actor by, String deviation);

  /** Those of a centre in a series, fetched page by page. */
  Outcome<List<Deviation>> deviations(Actor by, String series, String centre, int pageSize);

  /**
   * A paper of somebody, and when it is sat.
   *
   * @param supervised minutes
   */
  record Sat(
      String candidate,
      String latinName,
      LocalDate date,
      String syllabus,
      Instant begins,
      long supervised) {}

  record Asked(String deviation, long version) {}

  /**
   * @param answer {@code NONE}, {@code GRANTED} or {@code REFUSED}
   * @param ended whether it counts for nothing any more
   */
  record Deviation(
      CandidateDriver.Key candidate,
      String syllabus,
      Instant movedTo,
      List<String> grounds,
      String answer,
      boolean ended,
      long version) {
    public Deviation {
      grounds = List.copyOf(grounds);
    }
  }
}
