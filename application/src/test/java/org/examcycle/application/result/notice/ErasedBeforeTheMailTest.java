package org.examcycle.application.result.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.examcycle.application.result.english.ExamRecords;
import org.examcycle.application.result.notice.SendNextNotice.Done;
import org.examcycle.application.result.online.AccountRepository;
import org.examcycle.application.result.online.OnlineSettings;
import org.examcycle.application.result.online.PasswordLinkRepository;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.application.usecase.Ids;
import org.examcycle.application.usecase.Transactions;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.domain.result.online.Account;
import org.examcycle.domain.result.online.EmailAddress;
import org.examcycle.testkit.Kit;
import org.examcycle.testkit.usecase.ErasedMeanwhile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever is erased when the link is made gets none (COM-PRV-07). */
class ErasedBeforeTheMailTest {

  private static final Instant NOW = Instant.parse("2027-07-01T12:00:00Z");
  private static final CandidateId AMIRA = CandidateId.of("ACC000001");

  private final Kit kit = Kit.shared();
  private final AccountRepository accounts = kit.get(AccountRepository.class);
  private final AtomicInteger mailed = new AtomicInteger();

  @BeforeEach
  void askForLink() {
    kit.clear();
    accounts.add(new Account(AMIRA, EmailAddress.of("amira@example.org"), "hash", 1, 1));
    kit.get(Outbox.class)
        .add(Notice.due(new UUID(0x7000L, 1), Notice.Kind.NEW_PASSWORD, AMIRA, NOW));
  }

  @Test
  void nothing_is_mailed() {
    assertThat(send(ErasedMeanwhile.of(AccountRepository.class, accounts))).isEqualTo(Done.DROPPED);
    assertThat(mailed).hasValue(0);
    assertThat(send(accounts)).isEqualTo(Done.NOTHING_DUE);
  }

  @Test
  void whoever_is_not_erased_gets_the_link() {
    assertThat(send(accounts)).isEqualTo(Done.SENT);
    assertThat(mailed).hasValue(1);
  }

  private Done send(AccountRepository accounts) {
    var service =
        new SendNextNoticeService(
            kit.get(Outbox.class),
            accounts,
            kit.get(PasswordLinkRepository.class),
            kit.get(ExamRecords.class),
            (_, _, _) -> mailed.incrementAndGet() > 0,
            kit.get(OnlineSettings.Source.class),
            kit.get(Transactions.class),
            kit.get(Ids.class));
    return service
        .handle(Call.by(new Caller.Job("mail"), NOW, "request"), new SendNextNotice.Command())
        .ifGranted()
        .orElseThrow();
  }
}
