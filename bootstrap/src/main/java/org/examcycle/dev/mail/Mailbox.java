package org.examcycle.dev.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;

/**
 * A mail server that takes everything and passes nothing on, so that mail goes the way it goes in
 * production. What it has is forgotten with the process.
 */
final class Mailbox implements AutoCloseable {

  private final GreenMail server;

  /**
   * @param port on this machine alone
   */
  Mailbox(@Value("${spring.mail.port}") int port) {
    server = new GreenMail(new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP));
    server.start();
  }

  /** A mail as it was sent. */
  record Received(String to, String subject, String text) {}

  /** The last one first. */
  List<Received> letters() {
    return Stream.of(server.getReceivedMessages()).map(Mailbox::read).toList().reversed();
  }

  private static Received read(MimeMessage mail) {
    try {
      return new Received(
          mail.getAllRecipients()[0].toString(),
          mail.getSubject(),
          mail.getContent().toString().replace("\r\n", "\n"));
    } catch (MessagingException | IOException unreadable) {
      throw new IllegalStateException("the application sends plain text", unreadable);
    }
  }

  @Override
  public void close() {
    server.stop();
  }
}
