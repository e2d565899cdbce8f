package org.examcycle.bootstrap.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import org.examcycle.bootstrap.TestDatabase;
import org.junit.jupiter.api.Test;
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

  @Test
  void each_is_told_once_wherever_it_is_set_and_in_the_order_of_their_names() {
    start.set("examcycle.online.sesion", "1h");
    start.set("examcycle.mail.frm", "us");
    start.setArgument("examcycle.online.sesion", "2h");
    start.setVariable("EXAMCYCLE_MAIL_FRM", "us");

    assertThat(start.refused().lines())
        .extracting(line -> line.replaceFirst(" .*", ""))
        .containsExactly("EXAMCYCLE_MAIL_FRM", "examcycle.mail.frm", "examcycle.online.sesion");
  }

  @Test
  void one_of_the_development_application_is_told_as_such_alone() {
    start.set("examcycle.clock.offset", "P1D");

    assertThat(start.refused().lines()).singleElement().asString().contains("is forbidden");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ExamCycle.Online.Sesion", "EXAMCYCLE.online.sesion"})
  void capitals_do_not_hide_one(String name) {
    start.set(name, "1h");

    assertThat(start.refused().lines()).singleElement().asString().startsWith(name + " is not");
  }

  @ParameterizedTest
  @ValueSource(strings = {"examcycle_online_sesion", "EXAMCYCLE_PORT_8080_SCTP", "EXAMCYCLE_"})
  void nor_do_they_in_a_variable_or_that_it_looks_like_one_of_kubernetes(String name) {
    start.setVariable(name, "1h");

    assertThat(start.refused().lines()).singleElement().asString().startsWith(name + " is not");
  }

  @ParameterizedTest
  @ValueSource(strings = {"examcycles.online.sesion", "examcycle-old.session", "my.examcycle"})
  void what_is_not_below_our_name_is_not_ours(String name) {
    start.set(name, "1h");

    assertThatNoException().isThrownBy(start::check);
  }

  @ParameterizedTest
  @ValueSource(strings = {"EXAMCYCLES_HOME", "MY_EXAMCYCLE_PORT"})
  void nor_is_such_a_variable(String name) {
    start.setVariable(name, "/opt");

    assertThatNoException().isThrownBy(start::check);
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
    "EXAMCYCLE_PORT_8080_TCP_ADDR, 10.0.0.1",
    "EXAMCYCLE_PORT_53_UDP, udp://10.0.0.1:53",
    "EXAMCYCLE_SERVICE_PORT, 8080",
    "EXAMCYCLE_SERVICE_PORT_HTTP, 8080"
  })
  void is_no_variable_that_is_known_or_that_kubernetes_sets(String name, String value) {
    start.setVariable(name, value);

    assertThatNoException().isThrownBy(start::check);
  }
}
