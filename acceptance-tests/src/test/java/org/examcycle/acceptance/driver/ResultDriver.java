package org.examcycle.acceptance.driver;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Releases of series, holds on single results, and what a centre sees of them. */
public interface ResultDriver {

  /** Sets the instant at which a family's results come out; answers the release's version. */
  Outcome<Long> plan(Actor by, String series, String family, Instant resultsAt);

  /** Sets another instant; answers the new version. */
  Outcome<Long> move(Actor by, String series, String family, long version, Instant resultsAt);

  /** Proposes a release; answers its new version. */
  Outcome<Long> propose(Actor by, String series, String family, long version);

  /** Approves what was proposed; answers the new version. */
  Outcome<Long> approve(Actor by, String series, String family, long version);

  /** The releases of a series, each with a rehearsal. */
  Outcome<List<Release>> releases(Actor by, String series);

  /**
   * @param reason {@code MALPRACTICE_CASE}, {@code DECISION_AWAITED}, {@code IDENTITY} or {@code
   *     CENTRE_STANDING}
   */
  Outcome<Done> hold(Actor by, CandidateDriver.Key candidate, String syllabus, String reason);

  Outcome<Done> lift(Actor by, CandidateDriver.Key candidate, String syllabus);

  /** A centre's results of a series, those that are out, fetched page by page. */
  Outcome<List<Line>> broadsheet(Actor by, String series, String centre, int pageSize);

  /** The same, taken from a file as a spreadsheet opens it. */
  Outcome<List<Line>> broadsheetFile(Actor by, String series, String centre);

  /** Lets an Associate's centres see results so much later; answers what is set afterwards. */
  Outcome<Integer> delay(Actor by, String associate, String series, int hours);

  /** There is nothing to be told but that it is done. */
  enum Done {
    DONE
  }

  /**
   * @param state {@code PLANNED}, {@code PROPOSED} or {@code APPROVED}
   */
  record Release(
      String family, Instant resultsAt, String state, Rehearsal rehearsal, long version) {}

  record Rehearsal(int entries, int results, int held, int withoutResult, int withoutEntry) {}

  /**
   * @param result the grade or the letter of a word
   * @param printed as a statement prints it
   * @param endorsements by component
   */
  record Line(
      String candidate,
      String name,
      String latinName,
      String syllabus,
      Optional<String> option,
      String title,
      String result,
      String printed,
      Optional<Integer> pum,
      Map<String, String> endorsements) {}
}
