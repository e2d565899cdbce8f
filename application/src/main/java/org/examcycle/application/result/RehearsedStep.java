package org.examcycle.application.result;

import java.util.function.BiFunction;
import org.examcycle.application.award.MovedAwards;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.result.Rehearsal;
import org.examcycle.domain.result.SeriesRelease;
import org.examcycle.domain.rule.Decision;

/**
 * What a proposal and an approval share (INT-RES-03): a rehearsal while nobody else moves the
 * release or its awards, a look at what has moved since the awards, and the history of it.
 */
final class RehearsedStep {

  private final SeriesReleases releases;
  private final MovedAwards moved;

  RehearsedStep(SeriesReleases releases, MovedAwards moved) {
    this.releases = releases;
    this.moved = moved;
  }

  /** The rehearsal, and the version that the release has now. */
  record Taken(Rehearsal rehearsal, long version) {}

  /**
   * @param what as the history calls it
   * @param step the release's own rule, asked with the rehearsal of now
   */
  Decision<Taken> take(
      SeriesCode series,
      String family,
      long expectedVersion,
      String what,
      BiFunction<SeriesRelease, Rehearsal, Decision<SeriesRelease>> step) {
    var known = releases.claim(series, family);
    if (known.isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    var rehearsal = releases.rehearse(series, family);
    return switch (step.apply(known.get(), rehearsal)) {
      case Decision.Refused<SeriesRelease> refused -> refused.as();
      case Decision.Granted<SeriesRelease>(var next, _, _) -> {
        var outOfDate = moved.of(series, family);
        if (!outOfDate.isEmpty()) {
          yield Decision.refused(outOfDate);
        }
        yield releases.save(next, expectedVersion)
            ? Decision.changed(
                new Taken(rehearsal, next.version()),
                RehearsalHistory.change(series, family, what, rehearsal))
            : Decision.refused(new AccessRefusal.StaleVersion(expectedVersion));
      }
    };
  }
}
