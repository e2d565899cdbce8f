package org.examcycle.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class MovableClockTest {

  private final MovableClock clock = new MovableClock();

  @Test
  void unmoved_it_is_the_systems_clock_in_utc() {
    assertThat(clock.instant())
        .isCloseTo(Clock.systemUTC().instant(), within(5, ChronoUnit.SECONDS));
    assertThat(clock.getZone()).isEqualTo(ZoneOffset.UTC);
  }

  @Test
  void moved_to_an_instant_it_runs_on_from_there() {
    var release = Instant.parse("2026-08-11T05:00:00Z");

    clock.moveTo(release);

    assertThat(clock.instant())
        .isAfterOrEqualTo(release)
        .isCloseTo(release, within(5, ChronoUnit.SECONDS));
  }

  @Test
  void an_offset_counts_from_the_systems_clock_and_not_from_the_last_move() {
    clock.moveBy(Duration.ofDays(30));
    clock.moveBy(Duration.ofDays(-1));

    assertThat(clock.ahead()).isEqualTo(Duration.ofDays(-1));
    assertThat(clock.instant())
        .isCloseTo(
            Clock.systemUTC().instant().minus(Duration.ofDays(1)), within(5, ChronoUnit.SECONDS));
  }
}
