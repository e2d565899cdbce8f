package org.examcycle.testkit.privacy;

import java.util.stream.IntStream;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.privacy.RecordedChange;
import org.examcycle.application.privacy.RecordedChange.Personal;
import org.examcycle.application.privacy.RecordedChanges;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Thing;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;
import org.examcycle.testkit.Slices;
import org.examcycle.testkit.usecase.HistoryLine;
import org.examcycle.testkit.usecase.InMemoryHistory;

@InMemory
final class InMemoryRecordedChanges implements RecordedChanges {

  private final Memory memory;
  private final InMemoryHistory history;

  InMemoryRecordedChanges(Memory memory, InMemoryHistory history) {
    this.memory = memory;
    this.history = history;
  }

  @Override
  public Slice<RecordedChange> list(Thing thing, String key, boolean opened, Page page) {
    var lines = history.lines();
    var places =
        IntStream.range(0, lines.size())
            .boxed()
            .filter(at -> lines.get(at).change().thing().equals(thing))
            .filter(at -> lines.get(at).change().key().equals(key))
            .toList();
    return Slices.of(places, page, "%09d"::formatted).map(at -> told(lines.get(at), opened, at));
  }

  private RecordedChange told(HistoryLine line, boolean opened, int at) {
    var change = line.change();
    return new RecordedChange(
        line.call().arrivedAt(),
        line.call().caller().id(),
        line.call().onBehalfOf(),
        line.useCase(),
        change.what(),
        change.before(),
        change.after(),
        change.rules(),
        change.person(),
        personal(change, opened, at));
  }

  private Personal personal(Change change, boolean opened, int at) {
    if (change.personal().isEmpty()) {
      return Personal.of(Personal.State.NONE);
    }
    if (!opened) {
      return Personal.of(Personal.State.WITHHELD);
    }
    var erasedBefore = change.person().map(InMemoryPersonRecords.erased(memory)::get).orElse(0);
    return at < erasedBefore
        ? Personal.of(Personal.State.ERASED)
        : Personal.shown(change.personal());
  }
}
