package org.examcycle.bootstrap.mail;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.examcycle.application.entry.english.ResultsPage;
import org.examcycle.application.result.notice.Mail;
import org.examcycle.application.result.notice.SendNextNotice;
import org.examcycle.persistence.job.RecurringJob;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/** Mail by SMTP, sent in the background. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
public class MailWiring {

  /** Where there is no mail server, as in development, something else takes the letters. */
  @Bean
  @ConditionalOnProperty("spring.mail.host")
  Mail mail(JavaMailSender sender, MailSettings settings, ResultsPage page) {
    return new SmtpMail(sender, settings, page);
  }

  /** Without a server what is due waits. */
  @Bean
  @ConditionalOnProperty("spring.mail.host")
  NoticeSender noticeSender(SendNextNotice sendNextNotice, Clock clock, MeterRegistry meters) {
    return new NoticeSender(sendNextNotice, clock, meters);
  }

  @Bean
  @ConditionalOnProperty("spring.mail.host")
  RecurringJob notices(NoticeSender sender, MailSettings settings) {
    return new RecurringJob("notices", settings.interval(), sender::sendAll);
  }
}
