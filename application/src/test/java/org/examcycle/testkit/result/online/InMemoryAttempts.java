package org.examcycle.testkit.result.online;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.examcycle.application.result.online.Attempts;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;

@InMemory
final class InMemoryAttempts implements Attempts {

  private final Memory memory;

  InMemoryAttempts(Memory memory) {
    this.memory = memory;
  }

  @Override
  public Earlier before(Attempt attempt, Instant after) {
    return new Earlier(
        instants(attempt, after, earlier -> earlier.candidate().equals(attempt.candidate())),
        instants(attempt, after, earlier -> earlier.caller().equals(attempt.caller())));
  }

  private List<Instant> instants(Attempt attempt, Instant after, Predicate<Attempt> like) {
    return table().values().stream()
        .filter(earlier -> earlier.kind() == attempt.kind() && earlier.at().isAfter(after))
        .filter(like)
        .map(Attempt::at)
        .toList();
  }

  @Override
  public void add(Attempt attempt) {
    table().put(attempt.id(), attempt);
  }

  @Override
  public void forgive(UUID attempt) {
    table().remove(attempt);
  }

  @Override
  public void forgiveAll(Kind kind, String candidate) {
    table()
        .values()
        .removeIf(attempt -> attempt.kind() == kind && attempt.candidate().equals(candidate));
  }

  private Map<UUID, Attempt> table() {
    return memory.table("attempt", UUID.class, Attempt.class);
  }
}
