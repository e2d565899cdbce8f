package org.examcycle.testkit.result.online;

import java.time.Duration;
import java.util.List;
import org.examcycle.application.result.online.OnlineSettings;
import org.examcycle.domain.quantity.Limit;
import org.examcycle.domain.result.online.AttemptLimits;
import org.examcycle.domain.result.online.PasswordPolicy;
import org.examcycle.testkit.InMemory;

/** The figures that the features speak of. */
@InMemory
final class FixedOnlineSettings implements OnlineSettings.Source {

  private static final AttemptLimits LIMITS =
      new AttemptLimits(
          List.of(new Limit(5, Duration.ofHours(1)), new Limit(50, Duration.ofDays(3650))),
          List.of(new Limit(20, Duration.ofHours(1))));
  private static final OnlineSettings SETTINGS =
      new OnlineSettings(
          LIMITS,
          LIMITS,
          new AttemptLimits(
              List.of(new Limit(3, Duration.ofHours(1))),
              List.of(new Limit(20, Duration.ofHours(1)))),
          new PasswordPolicy(12, 128),
          Duration.ofHours(2),
          Duration.ofHours(1));

  @Override
  public OnlineSettings settings() {
    return SETTINGS;
  }
}
