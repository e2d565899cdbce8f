package org.examcycle.testkit.usecase;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.RuleId;
import org.examcycle.testkit.Ports;
import org.junit.jupiter.api.BeforeEach;

/** What the contracts of the boundary's own ports have in common. */
abstract class PortContract {

  static final Call CALL =
      new Call(
          new Caller.BoardOfficer("issuer|officer", true, Set.of(CallerKind.BOARD_ENTRIES)),
          Optional.of("MZ040"),
          Optional.of(Purpose.ENQUIRIES),
          Instant.parse("2026-09-01T12:00:00.123456Z"),
          Optional.empty(),
          "request-1");

  protected abstract Ports ports();

  @BeforeEach
  final void forget() {
    ports().clear();
  }

  final <T> T get(Class<T> port) {
    return ports().get(port);
  }

  record No() implements Refusal {
    @Override
    public RuleId rule() {
      return RuleId.of("COM-QUA-01");
    }
  }
}
