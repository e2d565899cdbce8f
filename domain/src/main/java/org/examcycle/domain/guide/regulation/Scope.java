package org.examcycle.domain.guide.regulation;

import java.util.Optional;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.Route;

/**
 * For whom regulations hold: for everybody, or as a supplement for centres of one route, for one
 * series, or for both (INT-PRE-07).
 */
public record Scope(Optional<Route> route, Optional<SeriesCode> series) {

  public static final Scope EVERYBODY = new Scope(Optional.empty(), Optional.empty());

  public boolean isSupplement() {
    return narrowness() > 0;
  }

  /** Of two supplements the narrower has the last word; of equally narrow ones that of a series. */
  int narrowness() {
    return (route.isPresent() ? 1 : 0) + (series.isPresent() ? 2 : 0);
  }

  /** Whether it holds where these are asked for; nothing holds for a route that is not named. */
  boolean holdsFor(Optional<Route> forRoute, Optional<SeriesCode> forSeries) {
    return (route.isEmpty() || route.equals(forRoute))
        && (series.isEmpty() || series.equals(forSeries));
  }
}
