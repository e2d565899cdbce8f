package org.examcycle.acceptance.access;

import java.util.List;
import java.util.Optional;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.http.Exchange;

/** For each kind of caller somebody who has nothing to do with the thing that is asked for. */
final class Strangers {

  private final List<Exchange> exchanges;

  Strangers(List<Exchange> exchanges) {
    this.exchanges = exchanges;
  }

  /** Empty when nobody of this kind is known: candidates must have logged in. */
  Optional<Actor> to(Exchange exchange, Column column) {
    if (column.isBoard()) {
      return Optional.of(column.officer());
    }
    return exchanges.stream()
        .filter(other -> !other.scenario().equals(exchange.scenario()))
        .map(Exchange::actor)
        .filter(actor -> column.holds(actor) && actor.isPerson())
        .findFirst()
        .or(() -> invented(column));
  }

  private static Optional<Actor> invented(Column column) {
    return switch (column) {
      case CENTRE -> Optional.of(Actor.centre("ZZ998"));
      case ASSOCIATE -> Optional.of(Actor.associate("ZZZZZ"));
      case ORGANISATION -> Optional.of(Actor.organisation("nobody"));
      case RESEARCHER -> Optional.of(new Actor.Researcher("stranger"));
      case PUBLIC -> Optional.of(Actor.anybody());
      case CANDIDATE,
          BOARD_CATALOGUE,
          BOARD_ENTRIES,
          BOARD_AWARDING,
          BOARD_RELEASE,
          BOARD_CERTIFICATES,
          BOARD_CONDUCT,
          BOARD_PRIVACY ->
          Optional.empty();
    };
  }
}
