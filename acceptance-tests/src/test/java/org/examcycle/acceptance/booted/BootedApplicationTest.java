package org.examcycle.acceptance.booted;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The application runs, knows our tokens, and has our clock. */
final class BootedApplicationTest {

  private final BootedApplication application = BootedApplication.running();

  @Test
  void it_answers_whom_it_knows() throws Exception {
    var token = application.token(Map.of("sub", "one", "kind", "researcher", "person", true));

    assertThat(Ask.get("/v1/nothing", token).statusCode()).isEqualTo(404);
    assertThat(Ask.get("/v1/nothing", "nonsense").statusCode()).isEqualTo(401);
  }

  @Test
  void its_clock_is_set_and_put_back() {
    application.setClock(Instant.parse("2027-02-21T23:59:00Z"));
    assertThat(application.now()).isEqualTo("2027-02-21T23:59:00Z");

    application.resetClock();
    assertThat(application.now()).isEqualTo("2026-09-01T12:00:00Z");
  }

  @Test
  void its_numbers_never_come_twice() {
    var first = application.nextNumber("test");

    assertThat(application.nextNumber("test")).isEqualTo(first + 1);
    assertThat(application.nextNumber("other test")).isNotNegative();
  }
}
