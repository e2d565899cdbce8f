package org.examcycle.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Whoever asks too much is told when to come again. */
@TestPropertySource(
    properties = {"examcycle.rest.requests.known=700", "examcycle.rest.requests.unknown=300"})
class RequestLimitTest extends Trial {

  @Autowired private TiredAllowance allowance;

  @AfterEach
  void wake() {
    allowance.wake();
  }

  @Test
  void each_caller_is_counted_by_a_hash_and_the_unknown_by_where_they_are() {
    get("/v1/trial/call");
    get("/v1/trial/call");
    get("/v1/trial/call", "Authorization", "Bearer " + TrialApplication.SESSION);

    assertThat(allowance.asked().values()).containsExactlyInAnyOrder(300, 700);
    assertThat(allowance.asked().keySet()).allMatch(caller -> caller.matches("[0-9a-f]{64}"));
  }

  @Test
  void with_nothing_left_the_answer_is_429_and_says_how_long() {
    allowance.rest(Duration.ofMillis(1001));

    var answer = get("/v1/trial/call");

    assertThat(answer.status()).isEqualTo(429);
    assertThat(answer.code()).isEqualTo("too-many-requests");
    assertThat(answer.header("Retry-After")).isEqualTo("2");
  }

  @Test
  void what_is_no_operation_is_not_counted() {
    allowance.rest(Duration.ofSeconds(1));

    assertThat(get("/docs").status()).isNotEqualTo(429);
    assertThat(allowance.asked()).isEmpty();
  }
}
