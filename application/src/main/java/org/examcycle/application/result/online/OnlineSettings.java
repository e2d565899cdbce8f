package org.examcycle.application.result.online;

import java.time.Duration;
import org.examcycle.domain.result.online.AttemptLimits;
import org.examcycle.domain.result.online.PasswordPolicy;

/**
 * The figures of results online: configuration of the board.
 *
 * @param numbers how often Candidate ID and secret number may be tried, by registering or verifying
 * @param passwords how often a password may be tried
 * @param links how often a link to a new password is sent
 * @param session how long a log-in lasts
 * @param link how long a link to a new password opens
 */
public record OnlineSettings(
    AttemptLimits numbers,
    AttemptLimits passwords,
    AttemptLimits links,
    PasswordPolicy password,
    Duration session,
    Duration link) {

  /** Where the settings come from. */
  public interface Source {
    OnlineSettings settings();
  }
}
