package org.examcycle.application.result.online;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.application.usecase.Ids;
import org.examcycle.application.usecase.Transactions;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.domain.result.online.Account;
import org.examcycle.domain.result.online.EmailAddress;
import org.examcycle.domain.result.online.LogInRefused;
import org.examcycle.domain.rule.Decision;
import org.examcycle.testkit.Kit;
import org.examcycle.testkit.usecase.ErasedMeanwhile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever is erased while the password is looked at is not logged in (COM-PRV-07). */
class ErasedWhileLoggingInTest {

  private static final Instant NOW = Instant.parse("2027-07-01T12:00:00Z");
  private static final CandidateId AMIRA = CandidateId.of("ACC000001");
  private static final String PASSWORD = "long enough to be one";

  private final Kit kit = Kit.shared();
  private final AccountRepository accounts = kit.get(AccountRepository.class);

  @BeforeEach
  void register() {
    kit.clear();
    var hash = kit.get(Passwords.class).hash(PASSWORD);
    accounts.add(new Account(AMIRA, EmailAddress.of("amira@example.org"), hash, 1, 1));
  }

  @Test
  void the_answer_is_that_of_a_wrong_password() {
    var decision = logIn(ErasedMeanwhile.of(AccountRepository.class, accounts));

    assertThat(decision.refusals()).containsExactly(new LogInRefused());
  }

  @Test
  void whoever_is_not_erased_is_logged_in() {
    assertThat(logIn(accounts).refusals()).isEmpty();
  }

  private Decision<LogIn.LoggedIn> logIn(AccountRepository accounts) {
    var service =
        new LogInService(
            accounts,
            kit.get(SessionRepository.class),
            kit.get(Passwords.class),
            kit.get(OnlineSettings.Source.class),
            kit.get(Attempts.class),
            kit.get(Transactions.class),
            kit.get(Ids.class));
    return service.handle(
        Call.by(new Caller.Anybody("address"), NOW, "request"),
        new LogIn.Question(AMIRA, PASSWORD));
  }
}
