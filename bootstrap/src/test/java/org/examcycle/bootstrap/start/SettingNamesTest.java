package org.examcycle.bootstrap.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import org.examcycle.bootstrap.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a setting that is called as none is. */
class SettingNamesTest {

  private final CheckedStart start =
      new CheckedStart(
          new StartChecks(StartChecks.OF_SETTINGS, List.of()),
          TestDatabase.productionAt("jdbc:postgresql://db.example/examcycle"));

  @ParameterizedTest
  @CsvSource({
    "examcycle.online.sesion, examcycle.online.session",
    "examcycle.rest.origin-keys, examcycle.rest.origin-key",
    "examcycle.rest.issuers[0].isuer, examcycle.rest.issuers[n].issuer",
    "examcycle.rest.issuers.issuer, examcycle.rest.issuers[n].issuer",
    "examcycle.online.numbers.per-id[0].wthin, examcycle.online.numbers.per-id[n].within",
    "examcycle.database.user, examcycle.database.url",
    "examcycle, examcycle.mail.from",
    "examcycle[0], examcycle.mail.from"
  })
  void names_are_told_with_the_nearest_that_there_is(String name, String nearest) {
    start.set(name, "a secret");

    assertThat(start.refused().lines())
        .contains(name + " is not a setting; the nearest that there is: " + nearest)
        .doesNotContain("a secret");
    assertThat(start.refused().getExitCode()).isEqualTo(78);
  }

  @ParameterizedTest
  @CsvSource({
    "EXAMCYCLE_ONLINE_SESION, examcycle.online.session",
    "EXAMCYCLE_REST_ISSUERS_0_ISUER, examcycle.rest.issuers[n].issuer",
    "EXAMCYCLE_DATABASE_POOLSIZES, examcycle.database.pool.size"
  })
  void variables_are_told_too(String name, String nearest) {
    start.setVariable(name, "a secret");

    assertThat(start.refused().lines())
        .containsExactly(name + " is not a setting; the nearest that there is: " + nearest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "examcycle.rest.corsOrigins",
        "examcycle.rest.cors-origins[0]",
        "examcycle.rest.issuers[0].claims.values[Exams Office]",
        "examcycle.rest.issuers[0].claims.values.Research"
      })
  void is_not_what_is_spelt_otherwise(String name) {
    start.set(name, "https://front.example");

    assertThatNoException().isThrownBy(start::check);
  }

  @ParameterizedTest
  @CsvSource({
    "EXAMCYCLE_DATABASE_POOL_SIZE, 4",
    "EXAMCYCLE_REST_CORSORIGINS, https://front.example",
    "EXAMCYCLE_REST_CORS_ORIGINS, https://front.example",
    "EXAMCYCLE_REST_ISSUERS_0_AUDIENCE, us",
    "EXAMCYCLE_SERVICE_HOST, 10.0.0.1",
    "EXAMCYCLE_PORT, tcp://10.0.0.1:8080",
    "EXAMCYCLE_PORT_8080_TCP_ADDR, 10.0.0.1"
  })
  void is_no_variable_that_is_known_or_that_kubernetes_sets(String name, String value) {
    start.setVariable(name, value);

    assertThatNoException().isThrownBy(start::check);
  }
}
