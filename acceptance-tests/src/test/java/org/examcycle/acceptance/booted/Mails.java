package org.examcycle.acceptance.booted;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** The mail server that the application is told of, and what it has received. */
public final class Mails {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

  /** A mail as its reader sees it. */
  public record Received(String subject, String text) {}

  static Mails start() {
    var mails = new Mails();
    mails.server.start();
    return mails;
  }

  int port() {
    return server.getSmtp().getPort();
  }

  /** What was sent until now: on another database codes and addresses begin again. */
  void forget() {
    try {
      server.purgeEmailFromAllMailboxes();
    } catch (FolderException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /**
   * The mails to this address, the first first. Waits until there are so many.
   *
   * @throws AssertionError if they do not come
   */
  public List<Received> to(String address, int atLeast) {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    var mine = mine(address);
    while (mine.size() < atLeast) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError(mine.size() + " mails to " + address + ", not " + atLeast);
      }
      // Comes back when one more is there, whoever gets it.
      server.waitForIncomingEmail(500, server.getReceivedMessages().length + 1);
      mine = mine(address);
    }
    return mine;
  }

  private List<Received> mine(String address) {
    return Arrays.stream(server.getReceivedMessages())
        .filter(isTo(address))
        .map(Mails::read)
        .toList();
  }

  private static Predicate<MimeMessage> isTo(String address) {
    return mail -> {
      try {
        return mail.getAllRecipients()[0].toString().equals(address);
      } catch (MessagingException unreadable) {
        throw new IllegalStateException(unreadable);
      }
    };
  }

  private static Received read(MimeMessage mail) {
    try {
      return new Received(mail.getSubject(), GreenMailUtil.getBody(mail));
    } catch (MessagingException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
