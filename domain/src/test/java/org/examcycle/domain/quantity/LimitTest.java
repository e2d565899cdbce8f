package org.examcycle.domain.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LimitTest {

  private static final Instant NOW = Instant.parse("2027-07-05T10:00:00Z");

  private final Limit twoAnHour = new Limit(2, Duration.ofHours(1));

  private static Instant ago(long seconds) {
    return NOW.minusSeconds(seconds);
  }

  @Test
  void one_below_the_limit_may_happen_and_at_the_limit_may_not() {
    assertThat(twoAnHour.reached(List.of(), NOW)).isEmpty();
    assertThat(twoAnHour.reached(List.of(ago(1)), NOW)).isEmpty();
    assertThat(twoAnHour.reached(List.of(ago(1), ago(2)), NOW))
        .contains(ago(2).plus(Duration.ofHours(1)));
  }

  @Test
  void what_happened_a_whole_span_ago_counts_no_more() {
    assertThat(twoAnHour.countsFrom(NOW)).isEqualTo(ago(3600));
    assertThat(twoAnHour.reached(List.of(ago(1), ago(3599)), NOW)).contains(NOW.plusSeconds(1));
    assertThat(twoAnHour.reached(List.of(ago(1), ago(3600)), NOW)).isEmpty();
  }

  @Test
  void beyond_the_limit_enough_must_have_passed_for_one_to_be_free_again() {
    assertThat(twoAnHour.reached(List.of(ago(30), ago(10), ago(20)), NOW))
        .contains(ago(20).plus(Duration.ofHours(1)));
  }

  @Test
  void what_is_equally_old_counts_each() {
    assertThat(twoAnHour.reached(List.of(ago(5), ago(5)), NOW)).isPresent();
  }

  @Test
  void it_allows_at_least_one_in_some_time() {
    assertThat(new Limit(1, Duration.ofNanos(1)).most()).isEqualTo(1);
    assertThatIllegalArgumentException().isThrownBy(() -> new Limit(0, Duration.ofHours(1)));
    assertThatIllegalArgumentException().isThrownBy(() -> new Limit(1, Duration.ZERO));
  }
}
