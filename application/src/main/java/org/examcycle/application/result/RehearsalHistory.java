package org.examcycle.application.result;

import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.result.Rehearsal;
import org.examcycle.domain.result.ReleaseRefusal;
import org.examcycle.domain.rule.Change;

/**
 * What the history tells of a release when somebody has seen its rehearsal: each figure by name.
 */
final class RehearsalHistory {

  private RehearsalHistory() {}

  static Change change(SeriesCode series, String family, String what, Rehearsal rehearsal) {
    return Change.of("release", series + "/" + family, what)
        .to("entries", rehearsal.entries())
        .to("results", rehearsal.results())
        .to("held", rehearsal.held())
        .to("withoutResult", rehearsal.withoutResult())
        .to("withoutEntry", rehearsal.withoutEntry())
        .under(ReleaseRefusal.TWO_PERSONS);
  }
}
