package org.examcycle.rest.result;

import java.time.Instant;
import org.examcycle.application.result.ReadReleases;
import org.examcycle.domain.result.Rehearsal;
import org.examcycle.domain.result.ReleaseState;

/**
 * The release of a family's results of a series (INT-RES-01, INT-RES-03).
 *
 * @param resultsAt from when on results show, once approved
 * @param rehearsal what it would bring now
 * @param version to be sent as {@code If-Match} with a change
 */
record SeriesReleaseBody(
    String family,
    Instant resultsAt,
    SeriesReleaseState state,
    RehearsalBody rehearsal,
    long version) {

  /** How far it has come. */
  enum SeriesReleaseState {
    PLANNED,
    PROPOSED,
    APPROVED
  }

  /**
   * What a release brings, counted.
   *
   * @param held results that are held back
   * @param withoutResult entries that stand and have no result
   * @param withoutEntry results whose entry no longer stands
   */
  record RehearsalBody(int entries, int results, int held, int withoutResult, int withoutEntry) {

    static RehearsalBody of(Rehearsal rehearsal) {
      return new RehearsalBody(
          rehearsal.entries(),
          rehearsal.results(),
          rehearsal.held(),
          rehearsal.withoutResult(),
          rehearsal.withoutEntry());
    }
  }

  static SeriesReleaseBody of(ReadReleases.Release read) {
    return new SeriesReleaseBody(
        read.release().family(),
        read.release().resultsAt(),
        state(read.release().state()),
        RehearsalBody.of(read.rehearsal()),
        read.release().version());
  }

  private static SeriesReleaseState state(ReleaseState state) {
    return switch (state) {
      case ReleaseState.Planned _ -> SeriesReleaseState.PLANNED;
      case ReleaseState.Proposed _ -> SeriesReleaseState.PROPOSED;
      case ReleaseState.Approved _ -> SeriesReleaseState.APPROVED;
    };
  }
}
