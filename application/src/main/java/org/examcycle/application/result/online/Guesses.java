package org.examcycle.application.result.online;

import java.util.Optional;
import java.util.UUID;
import org.examcycle.application.result.online.Attempts.Attempt;
import org.examcycle.application.result.online.Attempts.Kind;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Ids;
import org.examcycle.application.usecase.Transactions;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.domain.result.online.AttemptLimits;
import org.examcycle.domain.result.online.TooManyAttempts;

/**
 * Counts what is tried before it is known whether it is right, in a transaction of its own, so that
 * a wrong guess outlives its refusal (ENG-ONL-02).
 */
public final class Guesses {

  private final Attempts attempts;
  private final Transactions transactions;
  private final Ids ids;
  private final OnlineSettings.Source settings;

  public Guesses(
      Attempts attempts, Transactions transactions, Ids ids, OnlineSettings.Source settings) {
    this.attempts = attempts;
    this.transactions = transactions;
    this.ids = ids;
    this.settings = settings;
  }

  /** A guess that was counted, or that there were too many. */
  public sealed interface Guess {
    record Counted(UUID id) implements Guess {}

    record OneTooMany(TooManyAttempts refusal) implements Guess {}
  }

  public Guess count(Call call, Kind kind, CandidateId candidate) {
    var attempt =
        new Attempt(ids.next(), kind, candidate.value(), call.caller().id(), call.arrivedAt());
    return transactions.apart(() -> count(attempt));
  }

  private Guess count(Attempt attempt) {
    var limits = limits(attempt.kind());
    var earlier = attempts.before(attempt, limits.countsFrom(attempt.at()));
    Optional<TooManyAttempts> tooMany =
        limits.check(earlier.onId(), earlier.byCaller(), attempt.at());
    if (tooMany.isPresent()) {
      return new Guess.OneTooMany(tooMany.get());
    }
    attempts.add(attempt);
    return new Guess.Counted(attempt.id());
  }

  private AttemptLimits limits(Kind kind) {
    var all = settings.settings();
    return switch (kind) {
      case NUMBERS -> all.numbers();
      case PASSWORD -> all.passwords();
      case LINK -> all.links();
    };
  }

  /** It was right. */
  public void forgive(Guess.Counted guess) {
    attempts.forgive(guess.id());
  }
}
