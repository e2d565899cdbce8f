package org.examcycle.dev.board;

import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.Reading;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.rule.Decision;

/** Asks use cases as the demonstration's people would, and expects to be granted everything. */
final class Given {

  static final Caller AWARDING = person("awarding", CallerKind.BOARD_AWARDING);
  static final Caller PRIVACY = person("privacy", CallerKind.BOARD_PRIVACY);
  static final Caller PROPOSER = person("release-1", CallerKind.BOARD_RELEASE);
  static final Caller APPROVER = person("release-2", CallerKind.BOARD_RELEASE);

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private static final Caller BOARD =
      new Caller.BoardOfficer(
          "demonstration",
          false,
          Set.of(CallerKind.BOARD_CATALOGUE, CallerKind.BOARD_ENTRIES, CallerKind.BOARD_AWARDING));

  private Given() {}

  static Caller officerOf(CentreNumber centre) {
    return new Caller.CentreOfficer("demonstration " + centre, false, centre);
  }

  static <C, T> T byTheBoard(UseCase<C, T> useCase, C command, Instant at) {
    return by(BOARD, useCase, command, at);
  }

  static <C, T> T by(Caller caller, UseCase<C, T> useCase, C command, Instant at) {
    return granted(asked(caller, useCase, command, at));
  }

  static <Q, T> boolean isThere(Reading<Q, T> reading, Q question, Instant at) {
    return asked(BOARD, reading, question, at).ifGranted().isPresent();
  }

  private static <C, T> Decision<T> asked(
      Caller caller, UseCase<C, T> useCase, C command, Instant at) {
    return useCase.handle(
        Call.by(caller, at, "demonstration-" + NUMBER.incrementAndGet()), command);
  }

  private static Caller person(String name, CallerKind duty) {
    return new Caller.BoardOfficer("demonstration " + name, true, Set.of(duty));
  }

  private static <T> T granted(Decision<T> decision) {
    return decision
        .ifGranted()
        .orElseThrow(
            () ->
                new IllegalStateException("the demonstration is refused: " + decision.refusals()));
  }
}
