package org.examcycle.application.result.online;

import java.util.Optional;
import org.examcycle.application.entry.english.EnglishEntryRepository;
import org.examcycle.application.entry.english.SecretKeys;
import org.examcycle.application.result.online.Attempts.Kind;
import org.examcycle.application.result.online.Guesses.Guess;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Ids;
import org.examcycle.application.usecase.Transactions;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.entry.english.EnglishEntry;
import org.examcycle.domain.result.online.Account;
import org.examcycle.domain.result.online.NumbersDoNotMatch;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.RuleId;

@UseCaseService
final class RegisterForResultsService implements RegisterForResults {

  private final EnglishEntryRepository entries;
  private final SecretNumbers secrets;
  private final AccountRepository accounts;
  private final Credentials credentials;
  private final Passwords passwords;
  private final OnlineSettings.Source settings;
  private final Guesses guesses;

  RegisterForResultsService(
      EnglishEntryRepository entries,
      SecretKeys keys,
      AccountRepository accounts,
      SessionRepository sessions,
      PasswordLinkRepository links,
      Passwords passwords,
      OnlineSettings.Source settings,
      Attempts attempts,
      Transactions transactions,
      Ids ids) {
    this.entries = entries;
    this.secrets = new SecretNumbers(keys.keyring());
    this.accounts = accounts;
    this.credentials = new Credentials(sessions, links);
    this.passwords = passwords;
    this.settings = settings;
    this.guesses = new Guesses(attempts, transactions, ids, settings);
  }

  @Override
  public Decision<Registered> handle(Call call, Command command) {
    var unfit = settings.settings().password().check(command.password());
    if (unfit.isPresent()) {
      return Decision.refused(unfit.get());
    }
    return switch (guesses.count(call, Kind.NUMBERS, command.candidate())) {
      case Guess.OneTooMany(var refusal) -> Decision.refused(refusal);
      case Guess.Counted guess -> register(call, command, guess);
    };
  }

  /**
   * Everything is asked and worked out before anything is compared: a "no" takes as long. The entry
   * is held, so that no account comes in behind its erasure.
   */
  private Decision<Registered> register(Call call, Command command, Guess.Counted guess) {
    var hash = passwords.hash(command.password());
    var entry = entries.hold(command.candidate());
    var existing = accounts.find(command.candidate());
    var secretIsRight = secrets.match(entry, command.secret());
    var birthIsRight = isBorn(entry, command);
    return entry
        .filter(_ -> secretIsRight && birthIsRight)
        .flatMap(known -> Account.registered(existing, account(known, command, hash)))
        .filter(account -> keep(existing.isPresent(), account))
        .map(
            account -> {
              credentials.revokeAll(account.candidate(), call.arrivedAt());
              guesses.forgive(guess);
              return Decision.changed(
                  new Registered(account.candidate()),
                  change(existing.isPresent(), account, entry.get()));
            })
        .orElseGet(() -> Decision.refused(new NumbersDoNotMatch()));
  }

  private static boolean isBorn(Optional<EnglishEntry> entry, Command command) {
    return entry
        .filter(known -> known.candidate().dateOfBirth().equals(command.dateOfBirth()))
        .isPresent();
  }

  private static Account account(EnglishEntry entry, Command command, String hash) {
    return new Account(
        entry.candidateId(), command.email(), hash, entry.confirmation().secret().count(), 1);
  }

  private boolean keep(boolean exists, Account account) {
    return exists ? accounts.save(account, account.version()) : accounts.add(account);
  }

  private static Change change(boolean existed, Account account, EnglishEntry entry) {
    return AccountHistory.of(entry, existed ? "registered anew" : "registered")
        .to("secretIssue", account.secretIssue())
        .personal(entry.person().value(), "email", account.email().value())
        .under(RuleId.of("ENG-ONL-01"), RuleId.of("ENG-EXM-06"));
  }
}
