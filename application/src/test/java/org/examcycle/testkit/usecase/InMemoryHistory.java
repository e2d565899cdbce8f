package org.examcycle.testkit.usecase;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.History;
import org.examcycle.domain.rule.Change;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;

/** The history in memory, which a test can read. */
@InMemory
public final class InMemoryHistory implements History {

  private static final Pattern CODE = Pattern.compile("\\w\\[|\\{\\w*=|Optional");

  private final Memory memory;

  InMemoryHistory(Memory memory) {
    this.memory = memory;
  }

  @Override
  public void append(Call call, String useCase, List<Change> changes) {
    changes.forEach(InMemoryHistory::refuseCode);
    var table = table();
    changes.forEach(c -> table.put(table.size() + 1, new HistoryLine(call, useCase, c)));
  }

  /** The history is read by people: records, maps and optionals of ours are no words of theirs. */
  private static void refuseCode(Change change) {
    Stream.of(change.before(), change.after(), change.personal())
        .flatMap(facts -> facts.entrySet().stream())
        .filter(fact -> CODE.matcher(fact.getValue()).find())
        .findFirst()
        .ifPresent(
            fact -> {
              throw new IllegalArgumentException(
                  "no words of the field in a line of " + change.thing() + ": " + fact);
            });
  }

  /** Every line in the order in which it was written. */
  public List<HistoryLine> lines() {
    return List.copyOf(table().values());
  }

  private Map<Integer, HistoryLine> table() {
    return memory.table("history", Integer.class, HistoryLine.class);
  }
}
