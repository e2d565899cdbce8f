package org.examcycle.domain.calendar;

import java.util.Optional;
import org.examcycle.domain.centre.Route;

/**
 * A row of a series's key dates (INT-PRE-05).
 *
 * @param family the qualification family it holds for; empty for all
 * @param route the centres it holds for; empty for all
 * @param meaning in words: {@code last day on time}
 */
public record KeyDate(
    SeriesCode series,
    Optional<String> family,
    Optional<Route> route,
    KeyActivity activity,
    KeyMoment when,
    String meaning) {

  public boolean holdsFor(Route other) {
    return route.map(other::equals).orElse(true);
  }
}
