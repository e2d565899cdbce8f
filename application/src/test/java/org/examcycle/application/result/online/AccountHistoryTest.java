package org.examcycle.application.result.online;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.examcycle.application.entry.english.EnglishEntryRepository;
import org.examcycle.application.result.notice.Outbox;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.application.usecase.Ids;
import org.examcycle.application.usecase.Transactions;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.domain.entry.english.EnglishEntry;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;
import org.examcycle.testkit.Kit;
import org.examcycle.testkit.entry.english.EnglishEntries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lines of the history about accounts name no Candidate ID: events are made of them. */
class AccountHistoryTest {

  private static final Instant NOW = Instant.parse("2027-07-01T12:00:00Z");

  private final Kit kit = Kit.shared();
  private EnglishEntry amira;

  @BeforeEach
  void enter() {
    kit.clear();
    EnglishEntries.addSittings(kit);
    amira = EnglishEntries.entry(1, EnglishEntries.JUNE, "Amira Haddad");
    kit.get(EnglishEntryRepository.class).add(amira);
  }

  private String keyOfLinkAskedFor(CandidateId candidate) {
    var service =
        new AskForPasswordResetService(
            kit.get(EnglishEntryRepository.class),
            kit.get(Outbox.class),
            kit.get(OnlineSettings.Source.class),
            kit.get(Attempts.class),
            kit.get(Transactions.class),
            kit.get(Ids.class));
    return onlyKey(
        service.handle(
            Call.by(new Caller.Anybody("address"), NOW, "request"),
            new AskForPasswordReset.Command(candidate)));
  }

  private static String onlyKey(Decision<?> decision) {
    var changes = decision instanceof Decision.Granted<?>(_, var all, _) ? all : List.<Change>of();
    assertThat(changes).hasSize(1);
    return changes.getFirst().key();
  }

  @Test
  void of_a_candidate_they_name_the_entry() {
    assertThat(keyOfLinkAskedFor(amira.candidateId())).isEqualTo(amira.id().toString());
  }

  @Test
  void of_a_number_that_nobody_has_they_name_nothing() {
    var nobody = CandidateId.of("ZZ9999999");

    assertThat(keyOfLinkAskedFor(nobody)).isNotEqualTo(nobody.value()).hasSize(36);
  }

  @Test
  void who_logs_out_is_named_by_the_entry() {
    var service =
        new LogOutService(
            kit.get(SessionRepository.class),
            kit.get(EnglishEntryRepository.class),
            kit.get(Ids.class));
    var self = Call.by(new Caller.CandidateSelf(amira.candidateId()), NOW, "request");

    assertThat(onlyKey(service.handle(self, new LogOut.Command("token"))))
        .isEqualTo(amira.id().toString());
  }
}
