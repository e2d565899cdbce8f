package org.examcycle.bootstrap.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.examcycle.application.result.notice.Letter;
import org.examcycle.domain.result.online.EmailAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class SmtpMailTest {

  private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

  private static final EmailAddress AMIRA = EmailAddress.of("amira@example.org");
  private static final Letter LINK =
      new Letter.NewPassword("unguessable-token", Instant.parse("2027-07-05T11:00:00Z"));

  @BeforeEach
  void start() {
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  private static SmtpMail to(int port) {
    var sender = new JavaMailSenderImpl();
    sender.setHost("127.0.0.1");
    sender.setPort(port);
    return new SmtpMail(
        sender,
        new MailSettings("results@board.example", Duration.ofSeconds(1)),
        () -> URI.create("https://results.example/"));
  }

  @Test
  void a_link_to_a_new_password_is_sent_with_its_token_after_the_sign_no_server_is_sent()
      throws Exception {
    var id = new UUID(7, 1);

    assertThat(to(server.getSmtp().getPort()).send(id, AMIRA, LINK)).isTrue();

    var mail = server.getReceivedMessages()[0];
    assertThat(mail.getAllRecipients()[0]).hasToString("amira@example.org");
    assertThat(mail.getFrom()[0]).hasToString("results@board.example");
    assertThat(mail.getMessageID()).isEqualTo("<" + id + "@results.examcycle>");
    assertThat(GreenMailUtil.getBody(mail))
        .contains("https://results.example/#password=unguessable-token")
        .contains("5 July 2027 at 12:00 (time in London)");
  }

  @Test
  void that_a_result_is_out_is_told_without_the_result() {
    to(server.getSmtp().getPort()).send(new UUID(7, 2), AMIRA, new Letter.ResultOut("B2 First"));

    assertThat(GreenMailUtil.getBody(server.getReceivedMessages()[0]))
        .contains("Your result of B2 First is out", "https://results.example/");
  }

  @Test
  void a_server_that_is_not_there_is_told_as_not_sent() {
    assertThat(to(1).send(new UUID(7, 3), AMIRA, LINK)).isFalse();
  }
}
