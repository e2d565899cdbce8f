package org.examcycle.testkit.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.examcycle.application.privacy.HistoryProof;
import org.examcycle.application.privacy.HistoryProof.Flaw;
import org.examcycle.application.privacy.HistoryProof.Head;
import org.examcycle.application.privacy.HistorySeals;
import org.examcycle.application.privacy.SealHash;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;
import org.examcycle.testkit.SettableClock;
import org.examcycle.testkit.usecase.InMemoryHistory;

/** Seals on the history in memory, where there is nobody who could get at either. */
@InMemory
final class InMemoryHistorySeals implements HistorySeals {

  /** A seal, and how many lines it and those before it hold. */
  record Held(Head head, int upTo) {}

  private final Memory memory;
  private final InMemoryHistory history;
  private final Clock clock;

  InMemoryHistorySeals(Memory memory, InMemoryHistory history, SettableClock clock) {
    this.memory = memory;
    this.history = history;
    this.clock = clock;
  }

  @Override
  public long seal(int most) {
    var seals = seals();
    var before = Optional.ofNullable(seals.get((long) seals.size()));
    int from = before.map(Held::upTo).orElse(0);
    var lines = history.lines();
    int to = Math.min(lines.size(), from + most);
    if (to > from) {
      var hash = hash(before.map(Held::head) + lines.subList(from, to).toString());
      var next = seals.size() + 1L;
      seals.put(next, new Held(new Head(next, hash, clock.instant()), to));
    }
    return (long) to - from;
  }

  @Override
  public HistoryProof verify(Optional<SealHash> noted) {
    var seals = List.copyOf(seals().values());
    var sealed = seals.isEmpty() ? 0 : seals.getLast().upTo();
    return new HistoryProof(
        sealed,
        history.lines().size() - sealed,
        seals.isEmpty() ? Optional.empty() : Optional.of(seals.getLast().head()),
        noted
            .filter(
                Predicate.not(seals.stream().map(held -> held.head().hash()).toList()::contains))
            .map(_ -> new Flaw(Flaw.Kind.HEAD_UNKNOWN, Optional.empty(), Optional.empty())));
  }

  private Map<Long, Held> seals() {
    return memory.table("history-seal", Long.class, Held.class);
  }

  private static SealHash hash(String text) {
    try {
      return SealHash.of(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
