package org.examcycle.acceptance.traces;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.Duty;
import org.examcycle.acceptance.driver.http.Exchange;
import org.junit.jupiter.api.Test;

/** A change without a line in the history is found, unless an earlier run has said the same. */
final class UnrecordedTest {

  private static final Set<String> SHARED = Set.of("ENTRIES/2027-01-01/18", "features-a-to-g");

  private static List<String> found(String path, String body) {
    return new Unrecorded(Set.of("in the history"), SHARED, Set.of("Set"))
        .among(List.of(exchange(path, body, "not in the history")));
  }

  @Test
  void a_row_of_the_schedule_that_is_not_said_for_the_first_time_changes_nothing() {
    assertThat(found("/v1/retention-schedule", row(18))).isEmpty();
    assertThat(found("/v1/grade-scales/features-a-to-g", "{}")).isEmpty();
  }

  @Test
  void the_same_row_with_other_months_is_a_change() {
    assertThat(found("/v1/retention-schedule", row(1))).hasSize(1);
    assertThat(found("/v1/retention-schedule", row(180))).hasSize(1);
    assertThat(found("/v1/grade-scales/features-a-to-e", "{}")).hasSize(1);
  }

  @Test
  void what_the_history_has_is_recorded() {
    var unrecorded = new Unrecorded(Set.of("in the history"), SHARED, Set.of("Set"));

    assertThat(unrecorded.among(List.of(exchange("/v1/centres", "{}", "in the history"))))
        .isEmpty();
    assertThat(unrecorded.among(List.of(exchange("/v1/centres", "{}", "another")))).hasSize(1);
  }

  private static String row(int months) {
    return "{\"record\":\"ENTRIES\",\"from\":\"2027-01-01\",\"months\":%d}".formatted(months);
  }

  private static Exchange exchange(String path, String body, String requestId) {
    return new Exchange(
        "a scenario",
        "PUT " + path,
        Actor.board(Duty.PRIVACY),
        Instant.EPOCH,
        List.of("Set"),
        new Exchange.Request("PUT", path, Map.of(), body),
        new Exchange.Response(200, Map.of("X-Request-Id", List.of(requestId)), ""));
  }
}
