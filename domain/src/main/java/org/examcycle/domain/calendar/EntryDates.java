package org.examcycle.domain.calendar;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.examcycle.domain.centre.Route;

/**
 * Which entries the stages hold for.
 *
 * @param route the centres they hold for; empty for all
 */
public record EntryDates(EntryKind kind, Optional<Route> route, EntryStages stages) {

  boolean holdFor(EntryKind otherKind, Route otherRoute) {
    return kind == otherKind && holdFor(otherRoute);
  }

  boolean holdFor(Route otherRoute) {
    return route.map(otherRoute::equals).orElse(true);
  }

  /** The first of these that holds for a kind of entry and route as one before it does. */
  public static Optional<EntryDates> findAgain(List<EntryDates> all) {
    return IntStream.range(0, all.size())
        .filter(i -> all.subList(0, i).stream().anyMatch(all.get(i)::overlaps))
        .mapToObj(all::get)
        .findFirst();
  }

  private boolean overlaps(EntryDates other) {
    return kind == other.kind
        && (route.isEmpty() || other.route.isEmpty() || route.equals(other.route));
  }
}
