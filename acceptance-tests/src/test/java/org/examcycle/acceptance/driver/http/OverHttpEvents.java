package org.examcycle.acceptance.driver.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.EventDriver;
import org.examcycle.acceptance.driver.Outcome;
import org.jspecify.annotations.Nullable;

@PerScenario
class OverHttpEvents implements EventDriver {

  private static final int MOST = 500;

  private final Clients clients;

  OverHttpEvents(Clients clients) {
    this.clients = clients;
  }

  @Override
  public Outcome<Told> since(Actor by, Optional<String> place) {
    return Clients.asked(() -> all(clients.as(by, EventClient.class), place.orElse(null)));
  }

  /** Until a part is not full. */
  private static Told all(EventClient client, @Nullable String start) {
    var all = new ArrayList<Happened>();
    var place = start;
    List<EventClient.Event> part;
    do {
      var answer = client.events(place, MOST);
      part = answer.items();
      place = answer.next();
      part.forEach(event -> all.add(new Happened(event.thing(), event.key(), event.what())));
    } while (part.size() == MOST);
    return new Told(all, Optional.ofNullable(place));
  }
}
