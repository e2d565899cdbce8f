package org.examcycle.bootstrap.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.mail.MessagingException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.examcycle.application.result.notice.Letter;
import org.examcycle.application.result.notice.Mail;
import org.examcycle.application.result.notice.Notice;
import org.examcycle.application.result.notice.Outbox;
import org.examcycle.application.result.notice.SendNextNotice;
import org.examcycle.application.result.online.AccountRepository;
import org.examcycle.application.result.online.PasswordLinkRepository;
import org.examcycle.application.usecase.Ids;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.domain.result.online.Account;
import org.examcycle.domain.result.online.EmailAddress;
import org.examcycle.domain.result.online.TokenHash;
import org.examcycle.persistence.job.JobRun;
import org.examcycle.testkit.Kit;
import org.examcycle.testkit.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The sender of notices between an outbox in memory and a real mail server. */
class NoticeSenderTest {

  private static final CandidateId AMIRA = CandidateId.of("SIR094701");
  private static final int NOWHERE = 1;

  private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
  private final List<Boolean> openedWhenSent = new CopyOnWriteArrayList<>();
  private final JavaMailSenderImpl smtp = new JavaMailSenderImpl();
  private final AnnotationConfigApplicationContext context = context();
  private final SettableClock clock = context.getBean(SettableClock.class);
  private final Ids ids = context.getBean(Ids.class);
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final Outbox outbox = context.getBean(Outbox.class);

  private AnnotationConfigApplicationContext context() {
    var server =
        new SmtpMail(
            smtp,
            new MailSettings("results@board.example", Duration.ofSeconds(1)),
            () -> URI.create("https://results.example/"));
    var starting = new AnnotationConfigApplicationContext();
    starting.register(Kit.Wiring.class);
    starting.registerBean(
        "smtp",
        Mail.class,
        () ->
            (id, to, letter) -> {
              openedWhenSent.add(opens(letter));
              return server.send(id, to, letter);
            },
        bean -> bean.setPrimary(true));
    starting.refresh();
    return starting;
  }

  private boolean opens(Letter letter) {
    return letter instanceof Letter.NewPassword(var token, var _)
        && context
            .getBean(PasswordLinkRepository.class)
            .find(TokenHash.of(token))
            .filter(link -> link.opensAt(clock.instant()))
            .isPresent();
  }

  private NoticeSender sender() {
    return new NoticeSender(context.getBean(SendNextNotice.class), clock, meters);
  }

  @BeforeEach
  void start() {
    server.start();
    smtp.setHost("127.0.0.1");
    smtp.setPort(server.getSmtp().getPort());
    context
        .getBean(AccountRepository.class)
        .add(new Account(AMIRA, EmailAddress.of("amira@example.org"), "hash", 1, 1));
  }

  @AfterEach
  void stop() {
    server.stop();
    context.close();
  }

  private void due(int notices) {
    for (var i = 0; i < notices; i++) {
      outbox.add(Notice.due(ids.next(), Notice.Kind.NEW_PASSWORD, AMIRA, clock.instant()));
    }
  }

  private void sendAll() {
    sender().sendAll(new JobRun("run-1", () -> false));
  }

  private double parked() {
    return meters.get("examcycle.notices.parked").counter().count();
  }

  private List<String> received() {
    return Arrays.stream(server.getReceivedMessages())
        .map(
            mail -> {
              try {
                return mail.getMessageID();
              } catch (MessagingException e) {
                throw new AssertionError(e);
              }
            })
        .toList();
  }

  @Test
  void everything_that_is_due_is_sent_in_one_go_and_never_again() {
    due(3);
    outbox.add(
        Notice.due(
            ids.next(), Notice.Kind.NEW_PASSWORD, CandidateId.of("NOB000001"), clock.instant()));
    due(1);

    sendAll();
    sendAll();

    assertThat(received()).hasSize(4).doesNotHaveDuplicates();
  }

  @Test
  void a_node_that_stops_ends_the_one_in_hand_and_leaves_the_rest_to_another() {
    due(3);

    sender().sendAll(new JobRun("run-1", () -> received().size() == 2));
    assertThat(received()).hasSize(2);

    sendAll();
    assertThat(received()).hasSize(3).doesNotHaveDuplicates();
  }

  @Test
  void a_link_opens_from_the_moment_on_at_which_its_mail_is_sent() {
    due(1);

    sendAll();

    assertThat(openedWhenSent).containsExactly(true);
  }

  @Test
  void while_the_server_is_down_it_is_tried_again_each_time_later_and_sent_once_it_is_up() {
    due(1);
    smtp.setPort(NOWHERE);
    sendAll();
    smtp.setPort(server.getSmtp().getPort());

    sendAll();
    assertThat(received()).as("at once").isEmpty();

    clock.set(clock.instant().plusSeconds(60));
    sendAll();
    sendAll();
    assertThat(received()).as("after a minute").hasSize(1);
  }

  @Test
  void a_server_that_is_down_is_asked_once_and_then_left_in_peace() {
    due(2);
    smtp.setPort(NOWHERE);
    sendAll();
    smtp.setPort(server.getSmtp().getPort());

    sendAll();

    assertThat(received()).as("the one that was not tried").hasSize(1);
  }

  @Test
  void after_the_eighth_failure_it_is_given_up() {
    due(1);
    smtp.setPort(NOWHERE);
    for (var tries = 0; tries < 8; tries++) {
      sendAll();
      clock.set(clock.instant().plus(Duration.ofMinutes(1L << tries)));
      assertThat(parked()).isEqualTo(tries == 7 ? 1 : 0);
    }
    smtp.setPort(server.getSmtp().getPort());
    clock.set(clock.instant().plus(Duration.ofDays(1)));

    sendAll();

    assertThat(received()).isEmpty();
  }

  @Test
  void two_senders_at_once_send_nothing_twice() throws Exception {
    due(20);

    try (var nodes = Executors.newFixedThreadPool(2)) {
      var runs = new ArrayList<Future<?>>();
      for (var node = 0; node < 2; node++) {
        runs.add(nodes.submit(() -> sender().sendAll(new JobRun("run-1", () -> false))));
      }
      for (var run : runs) {
        run.get();
      }
    }

    assertThat(received()).hasSize(20).doesNotHaveDuplicates();
  }
}
