package org.examcycle.application.result.online;

import java.util.Optional;
import org.examcycle.application.result.online.Attempts.Kind;
import org.examcycle.application.result.online.Guesses.Guess;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Ids;
import org.examcycle.application.usecase.Transactions;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.result.online.Account;
import org.examcycle.domain.result.online.Lease;
import org.examcycle.domain.result.online.LogInRefused;
import org.examcycle.domain.result.online.Session;
import org.examcycle.domain.result.online.TokenHash;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class LogInService implements LogIn {

  private final AccountRepository accounts;
  private final SessionRepository sessions;
  private final Passwords passwords;
  private final OnlineSettings.Source settings;
  private final Guesses guesses;
  private final Transactions transactions;
  private final Ids ids;

  LogInService(
      AccountRepository accounts,
      SessionRepository sessions,
      Passwords passwords,
      OnlineSettings.Source settings,
      Attempts attempts,
      Transactions transactions,
      Ids ids) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.passwords = passwords;
    this.settings = settings;
    this.guesses = new Guesses(attempts, transactions, ids, settings);
    this.transactions = transactions;
    this.ids = ids;
  }

  @Override
  public Decision<LoggedIn> handle(Call call, Question question) {
    return switch (guesses.count(call, Kind.PASSWORD, question.candidate())) {
      case Guess.OneTooMany(var refusal) -> Decision.refused(refusal);
      case Guess.Counted guess -> logIn(call, question, guess);
    };
  }

  private Decision<LoggedIn> logIn(Call call, Question question, Guess.Counted guess) {
    var account = accounts.find(question.candidate());
    Optional<String> hash = account.map(Account::passwordHash);
    if (!passwords.matches(question.password(), hash)) {
      return Decision.refused(new LogInRefused());
    }
    return transactions.apart(
        () ->
            // What the password was right for may be erased by now, or have another.
            accounts.hold(question.candidate()).map(Account::passwordHash).equals(hash)
                ? begin(call, question, guess)
                : Decision.refused(new LogInRefused()));
  }

  private Decision<LoggedIn> begin(Call call, Question question, Guess.Counted guess) {
    var token = ids.unguessable();
    var lease = Lease.of(call.arrivedAt(), settings.settings().session());
    sessions.add(new Session(TokenHash.of(token), question.candidate(), lease, Optional.empty()));
    guesses.forgive(guess);
    return Decision.granted(new LoggedIn(token, lease.until()));
  }
}
