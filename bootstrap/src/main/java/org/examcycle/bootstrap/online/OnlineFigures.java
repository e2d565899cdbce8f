package org.examcycle.bootstrap.online;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import org.examcycle.application.result.online.OnlineSettings;
import org.examcycle.domain.quantity.Limit;
import org.examcycle.domain.result.online.AttemptLimits;
import org.examcycle.domain.result.online.PasswordPolicy;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The figures of results online and of verification.
 *
 * @param numbers how often Candidate ID and secret number may be tried
 * @param passwords how often a password may be tried
 * @param links how often a link to a new password is sent
 * @param password how long a password is
 * @param session how long a log-in lasts
 * @param link how long a link to a new password opens
 * @param bcryptStrength the logarithm of bcrypt's rounds: one more doubles what a guess costs, and
 *     a log-in; production refuses less than 10
 */
@Validated
@ConfigurationProperties("examcycle.online")
public record OnlineFigures(
    @NotNull @Valid Tries numbers,
    @NotNull @Valid Tries passwords,
    @NotNull @Valid Tries links,
    @NotNull @Valid Length password,
    @NotNull @DurationMin(minutes = 1) @DurationMax(days = 1) Duration session,
    @NotNull @DurationMin(minutes = 1) @DurationMax(days = 7) Duration link,
    @Min(4) @Max(16) int bcryptStrength) {

  /**
   * @param most so often
   * @param within in so long
   */
  public record Often(
      @Min(1) @Max(1_000_000) int most,
      @NotNull @DurationMin(minutes = 1) @DurationMax(days = 36_500) Duration within) {
    Limit limit() {
      return new Limit(most, within);
    }
  }

  /**
   * All hold at once.
   *
   * @param perId limits on one Candidate ID, by whomever it is tried
   * @param perCaller limits on one caller, whatever IDs it tries
   */
  public record Tries(
      @NotNull @Size(min = 1) List<@Valid Often> perId,
      @NotNull @Size(min = 1) List<@Valid Often> perCaller) {
    AttemptLimits limits() {
      return new AttemptLimits(
          perId.stream().map(Often::limit).toList(), perCaller.stream().map(Often::limit).toList());
    }
  }

  /**
   * @param shortest fewest characters
   * @param longest most characters: nobody is kept from a whole sentence
   */
  public record Length(@Min(8) @Max(64) int shortest, @Min(64) @Max(1_024) int longest) {}

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
