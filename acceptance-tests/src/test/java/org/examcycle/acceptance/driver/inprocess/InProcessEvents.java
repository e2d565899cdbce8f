package org.examcycle.acceptance.driver.inprocess;

import java.util.ArrayList;
import java.util.Optional;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.EventDriver;
import org.examcycle.acceptance.driver.Outcome;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.privacy.Event;
import org.examcycle.application.privacy.ReadEvents;

@PerScenario
class InProcessEvents implements EventDriver {

  private final Calls calls;
  private final ReadEvents readEvents;

  InProcessEvents(Calls calls, ReadEvents readEvents) {
    this.calls = calls;
    this.readEvents = readEvents;
  }

  @Override
  public Outcome<Told> since(Actor by, Optional<String> place) {
    return part(by, place)
        .map(
            first -> {
              var all = new ArrayList<>(first.items());
              var last = first;
              while (last.items().size() == Page.MOST) {
                last = part(by, last.next()).seen();
                all.addAll(last.items());
              }
              return new Told(all.stream().map(InProcessEvents::happened).toList(), last.next());
            });
  }

  private Outcome<Slice<Event>> part(Actor by, Optional<String> place) {
    return calls.ask(readEvents, by, new ReadEvents.Query(new Page(place, Page.MOST)));
  }

  private static Happened happened(Event event) {
    return new Happened(event.thing(), event.key(), event.what());
  }
}
