package org.examcycle.acceptance.nonsense;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.examcycle.acceptance.nonsense.RawHttp.RawAnswer;
import org.junit.jupiter.api.Test;

/** Seeded faults: answers that the judge must not let pass. */
final class JudgeTest {

  private static final String WHERE =
      """
      {"status":400,"code":"malformed-body","errors":[{"pointer":"/x","problem":"wrong-type"}]}
      """;

  @Test
  void what_is_granted_or_says_why_not_passes() {
    assertThat(fault(200, "text/html", "<p>")).isEmpty();
    assertThat(fault(400, "application/problem+json", WHERE)).isEmpty();
  }

  @Test
  void a_fault_of_ours_does_not() {
    assertThat(fault(500, "application/problem+json", WHERE)).contains("is answered 500");
    assertThat(fault(0, "", "")).contains("is answered 0");
  }

  @Test
  void a_page_for_people_does_not() {
    assertThat(fault(400, "text/html", "<p>")).contains("is answered 400 with text/html");
  }

  @Test
  void a_problem_without_a_code_a_place_or_discretion_does_not() {
    assertThat(fault(400, "application/problem+json", "{\"status\":400}")).isPresent();
    assertThat(fault(404, "application/problem+json", WHERE)).isPresent();
    assertThat(fault(400, "application/problem+json", WHERE.replace("pointer", "p"))).isPresent();
    assertThat(fault(400, "application/problem+json", WHERE.replace("/x", "java.lang.Long")))
        .isPresent();
    assertThat(fault(400, "application/problem+json", "{")).isPresent();
  }

  private static Optional<String> fault(int status, String type, String body) {
    return Judge.fault("GET", new RawAnswer(status, Map.of("content-type", type), body));
  }
}
