package org.examcycle.domain.calendar;

import java.util.Optional;
import org.examcycle.domain.centre.Route;

/**
 * Which entries the stages hold for.
 *
 * @param route the centres they hold for; empty for all
 */
public record EntryDates(EntryKind kind, Optional<Route> route, EntryStages stages) {

  boolean holdFor(EntryKind otherKind, Route otherRoute) {
    return kind == otherKind && route.map(otherRoute::equals).orElse(true);
  }

  boolean overlap(EntryDates other) {
    return kind == other.kind
        && (route.isEmpty() || other.route.isEmpty() || route.equals(other.route));
  }
}
