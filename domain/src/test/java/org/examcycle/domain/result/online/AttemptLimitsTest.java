package org.examcycle.domain.result.online;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.examcycle.domain.quantity.Limit;
import org.examcycle.domain.rule.Refusal.Kind;
import org.junit.jupiter.api.Test;

class AttemptLimitsTest {

  private static final Instant NOW = Instant.parse("2027-07-05T10:00:00Z");
  private static final Limit THREE_AN_HOUR = new Limit(3, Duration.ofHours(1));
  private static final Limit FIVE_A_DAY = new Limit(5, Duration.ofDays(1));
  private static final Limit TEN_A_DAY = new Limit(10, Duration.ofDays(1));

  private final AttemptLimits limits =
      new AttemptLimits(List.of(THREE_AN_HOUR, FIVE_A_DAY), List.of(TEN_A_DAY));

  /** As many attempts, the last one so long ago and each a second before the other. */
  private static List<Instant> attempts(int many, Duration lastAgo) {
    return IntStream.range(0, many).mapToObj(i -> NOW.minus(lastAgo).minusSeconds(i)).toList();
  }

  @Test
  void each_limit_on_an_id_counts() {
    var minute = Duration.ofMinutes(1);
    var twoHours = Duration.ofHours(2);

    assertThat(limits.check(attempts(2, minute), List.of(), NOW)).isEmpty();
    assertThat(limits.check(attempts(3, minute), List.of(), NOW)).isPresent();
    assertThat(limits.check(attempts(4, twoHours), List.of(), NOW)).isEmpty();
    assertThat(limits.check(attempts(5, twoHours), List.of(), NOW)).isPresent();
  }

  @Test
  void a_caller_who_tries_many_ids_is_limited_too() {
    var minute = Duration.ofMinutes(1);

    assertThat(limits.check(List.of(), attempts(9, minute), NOW)).isEmpty();
    assertThat(limits.check(List.of(), attempts(10, minute), NOW)).isPresent();
  }

  @Test
  void the_latest_of_the_limits_says_when_to_try_again() {
    var onId = attempts(5, Duration.ofMinutes(1));

    assertThat(limits.check(onId, List.of(), NOW))
        .contains(new TooManyAttempts(onId.getLast().plus(Duration.ofDays(1))));
  }

  @Test
  void what_is_older_than_the_longest_span_need_not_be_read() {
    assertThat(limits.countsFrom(NOW)).isEqualTo(NOW.minus(Duration.ofDays(1)));
  }

  @Test
  void it_can_be_tried_again_later() {
    assertThat(new TooManyAttempts(NOW).kind()).isEqualTo(Kind.LIMITED);
    assertThat(new TooManyAttempts(NOW).rule()).hasToString("ENG-ONL-02");
    assertThat(new NumbersDoNotMatch().rule()).hasToString("ENG-ONL-02");
    assertThat(new LogInRefused().rule()).hasToString("ENG-ONL-02");
    assertThat(new LinkIsDead().rule()).hasToString("ENG-ONL-01");
  }

  @Test
  void nothing_is_tried_without_limit() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AttemptLimits(List.of(), List.of(TEN_A_DAY)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AttemptLimits(List.of(TEN_A_DAY), List.of()));
  }
}
