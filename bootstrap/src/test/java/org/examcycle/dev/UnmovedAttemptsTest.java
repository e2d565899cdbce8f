package org.examcycle.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.examcycle.application.result.online.Attempts;
import org.examcycle.application.result.online.Attempts.Attempt;
import org.examcycle.testkit.Kit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

class UnmovedAttemptsTest {

  private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");
  private static final Duration WINDOW = Duration.ofMinutes(15);

  private final MovableClock clock = new MovableClock();
  private Attempts attempts = Kit.shared().get(Attempts.class);

  @BeforeEach
  void forget() {
    Kit.shared().clear();
    var beans = new DefaultListableBeanFactory();
    beans.registerSingleton("clock", clock);
    var everywhere = new UnmovedAttempts.Everywhere(beans.getBeanProvider(MovableClock.class));
    attempts = (Attempts) everywhere.postProcessAfterInitialization(attempts, "attempts");
    assertThat(attempts).isInstanceOf(UnmovedAttempts.class);
  }

  /** Tried at this many minutes by the machine, with the application's clock ahead. */
  private Attempt at(int minutes, Duration ahead) {
    clock.moveBy(ahead);
    var then = NOW.plus(Duration.ofMinutes(minutes)).plus(ahead);
    return new Attempt(new UUID(0, minutes), Attempts.Kind.NUMBERS, "SIR094701", "caller", then);
  }

  private List<Instant> counted(Attempt attempt) {
    return attempts.before(attempt, attempt.at().minus(WINDOW)).onId();
  }

  @ParameterizedTest
  @CsvSource({"P90D, P0D", "P0D, P90D", "PT-1H, PT1H"})
  void count_for_as_long_as_the_machine_says(Duration then, Duration now) {
    attempts.add(at(0, then));

    var soon = at(14, now);
    assertThat(counted(soon)).containsExactly(NOW.plus(now));
    assertThat(attempts.before(soon, soon.at().minus(WINDOW)).byCaller())
        .containsExactly(NOW.plus(now));
    assertThat(counted(at(15, now))).isEmpty();
  }

  @Test
  void are_forgiven_as_ever() {
    var first = at(0, Duration.ofDays(90));
    attempts.add(first);
    attempts.forgive(first.id());
    assertThat(counted(at(1, Duration.ZERO))).isEmpty();

    attempts.add(at(2, Duration.ofDays(90)));
    attempts.forgiveAll(Attempts.Kind.NUMBERS, "SIR094701");
    assertThat(counted(at(3, Duration.ZERO))).isEmpty();
  }
}
