package org.examcycle.bootstrap.mail;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.examcycle.application.entry.english.ResultsPage;
import org.examcycle.application.result.notice.Letter;
import org.examcycle.application.result.notice.Mail;
import org.examcycle.domain.result.online.EmailAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Mail by SMTP. */
final class SmtpMail implements Mail {

  private static final Logger LOG = LoggerFactory.getLogger(SmtpMail.class);

  private final JavaMailSender sender;
  private final MailSettings settings;
  private final ResultsPage page;

  SmtpMail(JavaMailSender sender, MailSettings settings, ResultsPage page) {
    this.sender = sender;
    this.settings = settings;
    this.page = page;
  }

  @Override
  public boolean send(UUID id, EmailAddress to, Letter letter) {
    var text = LetterText.of(letter, page.address());
    try {
      var message = sender.createMimeMessage();
      var helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
      helper.setFrom(settings.from());
      helper.setTo(to.value());
      helper.setSubject(text.subject());
      helper.setText(text.body());
      // Kept by the sender: a mail that is sent twice is recognised by it.
      message.setHeader("Message-ID", "<" + id + "@results.examcycle>");
      message.setHeader("Auto-Submitted", "auto-generated");
      sender.send(message);
      return true;
    } catch (MailException | MessagingException failed) {
      // The message of the exception may hold the address.
      LOG.warn("mail {} could not be handed over: {}", id, failed.getClass().getSimpleName());
      return false;
    }
  }
}
