package org.examcycle.application.result.online;

import java.time.Instant;
import java.util.Optional;
import org.examcycle.application.entry.english.EnglishEntryRepository;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Ids;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.result.online.Account;
import org.examcycle.domain.result.online.LinkIsDead;
import org.examcycle.domain.result.online.TokenHash;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.RuleId;

@UseCaseService
final class ResetPasswordService implements ResetPassword {

  private final PasswordLinkRepository links;
  private final AccountRepository accounts;
  private final Credentials credentials;
  private final Passwords passwords;
  private final OnlineSettings.Source settings;
  private final AccountHistory history;

  ResetPasswordService(
      PasswordLinkRepository links,
      AccountRepository accounts,
      SessionRepository sessions,
      Passwords passwords,
      OnlineSettings.Source settings,
      EnglishEntryRepository entries,
      Ids ids) {
    this.links = links;
    this.accounts = accounts;
    this.credentials = new Credentials(sessions, links);
    this.passwords = passwords;
    this.settings = settings;
    this.history = new AccountHistory(entries, ids);
  }

  @Override
  public Decision<Reset> handle(Call call, Command command) {
    var unfit = settings.settings().password().check(command.password());
    if (unfit.isPresent()) {
      return Decision.refused(unfit.get());
    }
    return accountBehind(TokenHash.of(command.token()), call.arrivedAt())
        .map(account -> reset(call, account, command.password()))
        .orElseGet(() -> Decision.refused(new LinkIsDead()));
  }

  /** Spends the link: of two who use it at once only one gets here. */
  private Optional<Account> accountBehind(TokenHash token, Instant now) {
    return links
        .find(token)
        .filter(link -> link.opensAt(now))
        .filter(link -> links.spend(link.token(), now))
        .flatMap(link -> accounts.find(link.candidate()));
  }

  private Decision<Reset> reset(Call call, Account account, String password) {
    var changed = account.withPassword(passwords.hash(password));
    if (!accounts.save(changed, account.version())) {
      return Decision.refused(new LinkIsDead());
    }
    credentials.revokeAll(account.candidate(), call.arrivedAt());
    return Decision.changed(
        new Reset(),
        history.of(account.candidate(), "password reset").under(RuleId.of("ENG-ONL-01")));
  }
}
