package org.examcycle.application.result.online;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.examcycle.application.entry.english.EnglishEntryRepository;
import org.examcycle.application.entry.english.SecretKeys;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.application.usecase.Ids;
import org.examcycle.application.usecase.Transactions;
import org.examcycle.domain.entry.english.Confirmation;
import org.examcycle.domain.entry.english.EnglishEntry;
import org.examcycle.domain.result.online.EmailAddress;
import org.examcycle.domain.result.online.NumbersDoNotMatch;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.testkit.Kit;
import org.examcycle.testkit.entry.english.EnglishEntries;
import org.examcycle.testkit.usecase.ErasedMeanwhile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever is erased at that moment has no account afterwards (COM-PRV-07). */
class ErasedWhileRegisteringTest {

  private static final Instant NOW = Instant.parse("2027-07-01T12:00:00Z");

  private final Kit kit = Kit.shared();
  private EnglishEntry amira;

  @BeforeEach
  void enter() {
    kit.clear();
    EnglishEntries.addSittings(kit);
    var usual = EnglishEntries.entry(1, EnglishEntries.JUNE, "Amira Haddad");
    var keyring = kit.get(SecretKeys.class).keyring();
    amira =
        new EnglishEntry(
            usual.id(),
            usual.sitting(),
            usual.candidateId(),
            usual.person(),
            usual.candidate(),
            usual.standing(),
            usual.charged(),
            usual.enteredAt(),
            Confirmation.first(usual.id(), keyring, NOW),
            Optional.empty(),
            1);
    kit.get(EnglishEntryRepository.class).add(amira);
  }

  @Test
  void the_answer_is_that_of_numbers_that_do_not_match_and_there_is_no_account() {
    var entries = kit.get(EnglishEntryRepository.class);

    var decision = register(ErasedMeanwhile.of(EnglishEntryRepository.class, entries));

    assertThat(decision).containsExactly(new NumbersDoNotMatch());
    assertThat(kit.get(AccountRepository.class).find(amira.candidateId())).isEmpty();
  }

  @Test
  void by_the_same_numbers_whoever_is_not_erased_has_one() {
    assertThat(register(kit.get(EnglishEntryRepository.class))).isEmpty();
    assertThat(kit.get(AccountRepository.class).find(amira.candidateId())).isPresent();
  }

  private List<Refusal> register(EnglishEntryRepository entries) {
    var service =
        new RegisterForResultsService(
            entries,
            kit.get(SecretKeys.class),
            kit.get(AccountRepository.class),
            kit.get(SessionRepository.class),
            kit.get(PasswordLinkRepository.class),
            kit.get(Passwords.class),
            kit.get(OnlineSettings.Source.class),
            kit.get(Attempts.class),
            kit.get(Transactions.class),
            kit.get(Ids.class));
    var command =
        new RegisterForResults.Command(
            amira.candidateId(),
            kit.get(SecretKeys.class).keyring().derive(amira.confirmation().secret()),
            amira.candidate().dateOfBirth(),
            EmailAddress.of("amira@example.org"),
            "long enough to be one");
    return service
        .handle(Call.by(new Caller.Anybody("address"), NOW, "request"), command)
        .refusals();
  }
}
