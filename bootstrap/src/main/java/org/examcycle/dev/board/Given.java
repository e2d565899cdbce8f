package org.examcycle.dev.board;

import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.rule.Decision;

/** Asks use cases as the demonstration's people would, and expects to be granted everything. */
final class Given {

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private static final Caller BOARD =
      new Caller.BoardOfficer(
          "demonstration", false, Set.of(CallerKind.BOARD_CATALOGUE, CallerKind.BOARD_ENTRIES));

  private Given() {}

  static <C, T> T byTheBoard(UseCase<C, T> useCase, C command, Instant at) {
    return by(BOARD, useCase, command, at);
  }

  static <C, T> T by(Caller caller, UseCase<C, T> useCase, C command, Instant at) {
    var call = Call.by(caller, at, "demonstration-" + NUMBER.incrementAndGet());
    return granted(useCase.handle(call, command));
  }

  private static <T> T granted(Decision<T> decision) {
    return decision
        .ifGranted()
        .orElseThrow(
            () ->
                new IllegalStateException("the demonstration is refused: " + decision.refusals()));
  }
}
