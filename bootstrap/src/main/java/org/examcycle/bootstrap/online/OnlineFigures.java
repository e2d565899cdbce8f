package org.examcycle.bootstrap.online;

import java.time.Duration;
import java.util.List;
import org.examcycle.application.result.online.OnlineSettings;
import org.examcycle.domain.quantity.Limit;
import org.examcycle.domain.result.online.AttemptLimits;
import org.examcycle.domain.result.online.PasswordPolicy;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * {@code examcycle.online.*}: the figures of results online.
 *
 * @param numbers how often Candidate ID and secret number may be tried
 * @param passwords how often a password may be tried
 * @param links how often a link to a new password is sent
 * @param password how long a password is
 * @param session how long a log-in lasts
 * @param link how long a link to a new password opens
 */
@ConfigurationProperties("examcycle.online")
public record OnlineFigures(
    Tries numbers, Tries passwords, Tries links, Length password, Duration session, Duration link) {

  /**
   * @param most so often
   * @param within in so long
   */
  public record Often(int most, Duration within) {
    Limit limit() {
      return new Limit(most, within);
    }
  }

  /** Limits on one ID, and on one caller. */
  public record Tries(List<Often> perId, List<Often> perCaller) {
    AttemptLimits limits() {
      return new AttemptLimits(
          perId.stream().map(Often::limit).toList(), perCaller.stream().map(Often::limit).toList());
    }
  }

  /** Fewest and most characters. */
  public record Length(int shortest, int longest) {}

  OnlineSettings settings() {
    return new OnlineSettings(
        numbers.limits(),
        passwords.limits(),
        links.limits(),
        new PasswordPolicy(password.shortest(), password.longest()),
        session,
        link);
  }
}
