package org.examcycle.persistence.usecase;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.examcycle.application.privacy.HistoryProof;
import org.examcycle.application.privacy.HistorySeals;
import org.examcycle.application.privacy.SealHash;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.application.usecase.History;
import org.examcycle.application.usecase.Transactions;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;
import org.examcycle.persistence.testkit.PostgresKit;

/** A history on PostgreSQL with lines about one person, in seals of two lines each. */
final class SealedHistory {

  static final UUID ANA = new UUID(1, 1);

  private static final Call CALL =
      Call.by(new Caller.Job("test"), Instant.parse("2026-09-01T12:00:00Z"), "request-1");

  private SealedHistory() {}

  /** With nothing else in it. */
  static void start(int lines) {
    PostgresKit.shared().clear();
    append(lines);
    sealAll();
  }

  static void append(int lines) {
    PostgresKit.shared()
        .get(History.class)
        .append(
            CALL,
            "Rename",
            IntStream.range(0, lines)
                .mapToObj(
                    i ->
                        Change.of("candidate", "MZ040/000" + i, "renamed")
                            .to("version", 2)
                            .personal(ANA, "after", "Ana Secret"))
                .toList());
  }

  /** How many lines were sealed. */
  static long seal(int most) {
    return PostgresKit.shared()
        .get(Transactions.class)
        .within(() -> Decision.granted(PostgresKit.shared().get(HistorySeals.class).seal(most)))
        .ifGranted()
        .orElseThrow();
  }

  static void sealAll() {
    long sealed;
    do {
      sealed = seal(2);
    } while (sealed == 2);
  }

  static HistoryProof proof() {
    return PostgresKit.shared().get(HistorySeals.class).verify(Optional.empty());
  }

  static SealHash head() {
    return proof().head().orElseThrow().hash();
  }
}
