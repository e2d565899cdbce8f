package org.examcycle.bootstrap.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.examcycle.bootstrap.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** All checks at once. */
class StartChecksTest {

  private static TestDatabase usual;

  @BeforeAll
  static void createDatabase() throws SQLException {
    usual = TestDatabase.create().migrated();
  }

  private static CheckedStart startWith(Map<String, String> settings) {
    return new CheckedStart(new StartChecks(), settings);
  }

  @Test
  void with_everything_set_it_starts() {
    assertThatNoException().isThrownBy(startWith(usual.production())::check);
  }

  @Test
  void a_schema_that_is_not_there_yet_is_no_fault() throws SQLException {
    assertThatNoException().isThrownBy(startWith(TestDatabase.create().production())::check);
  }

  @Test
  void with_nothing_set_it_names_every_setting_in_one_line_each() {
    var start = startWith(Map.of("server.port", "0", "management.server.port", "0"));

    assertThat(start.refused().lines())
        .hasSize(12)
        .allMatch(line -> line.contains(" is missing: "))
        .anyMatch(line -> line.startsWith("examcycle.database.url "))
        .anyMatch(line -> line.startsWith("examcycle.rest.issuers[0].issuer "))
        .anyMatch(line -> line.startsWith("examcycle.keys.secret-numbers "));
    assertThat(start.refused().getExitCode()).isEqualTo(78);
  }

  @Test
  void what_is_empty_is_missing() {
    var start = startWith(usual.production());
    start.set("examcycle.keys.history", " ");

    assertThat(start.refused().lines())
        .singleElement()
        .asString()
        .startsWith("examcycle.keys.history is missing");
  }

  @Test
  void everything_wrong_is_told_at_once() {
    var start = startWith(usual.production());
    start.set("examcycle.database.application.password", "wrong");
    start.set("examcycle.rest.issuers[0].issuer", "http://localhost:8080");
    start.set("examcycle.rest.origin-key", "short");

    assertThat(start.refused().lines()).hasSize(3).noneMatch(line -> line.contains("wrong\""));
  }

  @Test
  void a_database_is_asked_before_the_settings_have_been_read() {
    var asked = new CountDownLatch(1);
    var checks =
        new StartChecks(
            List.of(_ -> isOver(asked) ? List.of() : List.of(Fault.of("nobody has asked"))),
            List.of(
                _ ->
                    () -> {
                      asked.countDown();
                      return List.of(Fault.of("a wrong password"));
                    }));

    assertThat(new CheckedStart(checks, Map.of()).refused().lines())
        .containsExactly("a wrong password");
  }

  private static boolean isOver(CountDownLatch latch) {
    try {
      return latch.await(1, TimeUnit.MINUTES);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static StartRefused refusedFor(Fault... faults) {
    var checks = Stream.of(faults).<StartCheck>map(fault -> _ -> List.of(fault)).toList();
    return new CheckedStart(new StartChecks(checks, List.of()), Map.of()).refused();
  }

  @Test
  void the_next_start_may_do_only_where_nothing_must_be_set_otherwise() {
    var set = Fault.of("is wrong");
    var passes = Fault.passing("is not there");

    assertThat(refusedFor(passes, passes).getExitCode()).isEqualTo(69);
    assertThat(refusedFor(passes, set).getExitCode()).isEqualTo(78);
    assertThat(refusedFor(set, passes).lines()).containsExactly("is wrong", "is not there");
  }

  @Test
  void what_two_checks_find_is_told_once() {
    assertThat(refusedFor(Fault.of("is wrong"), Fault.of("is wrong")).lines())
        .containsExactly("is wrong");
  }
}
