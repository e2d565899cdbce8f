package org.examcycle.domain.result.online;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeaseTest {

  private static final Instant MADE = Instant.parse("2027-07-05T10:00:00Z");

  @ParameterizedTest
  @CsvSource({"-1, false", "0, true", "3599, true", "3600, false"})
  void it_runs_from_the_instant_it_was_made_until_before_its_end(long seconds, boolean runs) {
    assertThat(Lease.of(MADE, Duration.ofHours(1)).runsAt(MADE.plusSeconds(seconds)))
        .isEqualTo(runs);
  }

  @Test
  void it_lasts_some_time() {
    assertThat(new Lease(MADE, MADE.plusNanos(1)).from()).isEqualTo(MADE);
    assertThatIllegalArgumentException().isThrownBy(() -> new Lease(MADE, MADE));
  }
}
