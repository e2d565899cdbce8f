package org.examcycle.testkit.privacy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.privacy.Event;
import org.examcycle.application.privacy.SealedEvents;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;
import org.examcycle.testkit.privacy.InMemoryHistorySeals.Held;
import org.examcycle.testkit.usecase.HistoryLine;
import org.examcycle.testkit.usecase.InMemoryHistory;

/** In memory lines are sealed in the order in which they were written. */
@InMemory
final class InMemorySealedEvents implements SealedEvents {

  private final Memory memory;
  private final InMemoryHistory history;

  InMemorySealedEvents(Memory memory, InMemoryHistory history) {
    this.memory = memory;
    this.history = history;
  }

  @Override
  public Optional<Slice<Event>> list(Page page) {
    return page.after().isEmpty()
        ? Optional.of(behind(0, page))
        : page.after().flatMap(this::line).map(line -> behind(line, page));
  }

  private Slice<Event> behind(int line, Page page) {
    var sealed = seals().stream().mapToInt(Held::upTo).max().orElse(0);
    var to = Math.min(sealed, line + page.limit());
    var lines = history.lines();
    return new Slice<>(
        IntStream.range(line, to).mapToObj(i -> event(i, lines)).toList(),
        to == 0 ? Optional.empty() : Optional.of(place(to)));
  }

  private static Event event(int i, List<HistoryLine> lines) {
    var line = lines.get(i);
    var change = line.change();
    return new Event(
        i + 1L, line.call().arrivedAt(), change.thing().word(), change.key(), change.what());
  }

  /** How many lines have been told, and the hash of the seal of the last. */
  private String place(int line) {
    var seal = seals().stream().filter(held -> held.upTo() >= line).findFirst().orElseThrow();
    return line + " " + seal.head().hash();
  }

  private Optional<Integer> line(String place) {
    var sealed = seals().stream().mapToInt(Held::upTo).max().orElse(0);
    return IntStream.rangeClosed(1, sealed)
        .boxed()
        .filter(line -> place(line).equals(place))
        .findFirst();
  }

  private Collection<Held> seals() {
    return memory.table("history-seal", Long.class, Held.class).values();
  }
}
