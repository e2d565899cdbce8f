package org.examcycle.bootstrap.health;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** When a node says that it should be sent requests, and what becomes of them at its limits. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadinessTest {

  /** How often an issuer that is down is asked, and a little more. */
  private static final Duration ASKED_AGAIN = Duration.ofSeconds(21);

  /** Three seconds, and a little for a busy machine. */
  private static final Duration TOLD_WITHIN = Duration.ofSeconds(6);

  /** A second, and the same. */
  private static final Duration ANSWERED_WITHIN = Duration.ofSeconds(3);

  /** What has not come when it was asked for so often does not come. */
  private static final int TRIES = 200;

  /** A request whose body is to follow. */
  private static final String BEGUN =
      """
      POST /v1/verifications HTTP/1.1\r
      Host: localhost\r
      Content-Type: application/json\r
      Content-Length: 60\r
      \r
      """;

  private RunningNode node;

  /** The first that it hears of its issuer is nothing. */
  @BeforeAll
  void start() throws IOException, InterruptedException, SQLException {
    node = new RunningNode();
    assertNotReady("503 issuers");

    try (var _ = Closing.of(node.startIssuer())) {
      node.setAhead(ASKED_AGAIN);
      assertBecomes("503 clock", "its issuer is asked again, and its clock is fast");
      node.setAhead(Duration.ZERO);
      assertBecomes("200 ", "its issuer is there");
    }
  }

  @AfterEach
  void putTheClockRight() {
    node.setAhead(Duration.ZERO);
  }

  /** Else the guess of one test too many is one that no node takes. */
  @AfterEach
  void forgetWhoGuessed() throws SQLException {
    node.database().executing("truncate examcycle.attempt");
  }

  @AfterAll
  void stop() throws IOException {
    node.close();
  }

  @Test
  void an_issuer_that_goes_away_is_no_matter_while_its_keys_are_known() throws Exception {
    assertBecomes("200 ", "its keys are known");
  }

  @ParameterizedTest
  @ValueSource(longs = {30_000, -30_000, 300, -300})
  void with_its_clock_so_many_milliseconds_ahead_it_is_not_ready(long ahead) throws Exception {
    node.setAhead(Duration.ofMillis(ahead));

    assertBecomes("503 clock", "what the database took to answer may hide a tenth of a second");
    assertThat(node.onCallersPort("/livez").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(longs = {100, -100})
  void with_its_clock_so_little_ahead_it_is_ready(long ahead) throws Exception {
    node.setAhead(Duration.ofMillis(ahead));

    assertBecomes("200 ", "its clock is near enough");
  }

  @Test
  void on_a_schema_that_lacks_a_migration_it_is_not_ready() throws Exception {
    node.database()
        .executing(
            """
            create table kept as select * from examcycle.flyway_schema_history;
            delete from examcycle.flyway_schema_history
             where installed_rank = (select max(installed_rank) from kept)
            """);
    try {
      assertBecomes("503 schema", "it has not what this build needs");
    } finally {
      node.database()
          .executing(
              """
              insert into examcycle.flyway_schema_history
                select * from kept order by installed_rank desc limit 1;
              drop table kept
              """);
    }
    assertBecomes("200 ", "the migration is there again");
  }

  @Test
  void on_a_schema_that_its_successor_has_migrated_it_stays_ready() throws Exception {
    node.database()
        .executing(
            """
            insert into examcycle.flyway_schema_history
              (installed_rank, version, description, type, script, checksum, installed_by,
               execution_time, success)
            values (9999, '9999', 'from the future', 'SQL', 'V9999__x.sql', 1, 'owner', 1, true)
            """);
    try {
      assertBecomes("200 ", "a later schema still has what it needs");
    } finally {
      node.database()
          .executing("delete from examcycle.flyway_schema_history where version = '9999'");
    }
  }

  @Test
  void with_every_connection_taken_a_request_is_told_to_come_again_and_does_not_hang()
      throws Exception {
    assertThat(node.verify().statusCode()).isLessThan(500);
    var held = node.holdAllConnections();
    try {
      var answer = node.verify();

      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.headers().firstValue("Retry-After")).contains("5");
      assertThat(answer.body()).contains("\"code\":\"unavailable\"");
      assertThat(node.withASession().statusCode()).as("before any controller").isEqualTo(503);
      assertThat(node.withASession().headers().firstValue("Retry-After")).contains("5");
      assertThat(node.onWatchersPort("/actuator/prometheus").statusCode()).isEqualTo(200);
      assertBecomes("200 ", "whoever has much to do is ready still");
    } finally {
      for (var connection : held) {
        connection.close();
      }
    }
    assertThat(node.verify().statusCode()).isLessThan(500);
    assertThat(node.withASession().statusCode()).isEqualTo(401);
  }

  @Test
  void with_what_it_needs_locked_a_request_is_told_to_come_again() throws Exception {
    try (var other = node.database().open()) {
      other.setAutoCommit(false);
      other.createStatement().execute("lock table examcycle.attempt in access exclusive mode");

      var answer = node.verify();

      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.headers().firstValue("Retry-After")).contains("5");
    }
    assertThat(node.verify().statusCode()).isLessThan(500);
  }

  @Test
  void while_the_database_is_gone_requests_are_told_so_and_when_it_is_back_all_is_well()
      throws Exception {
    assertThat(node.verify().statusCode()).isLessThan(500);
    node.line().cut();
    try {
      var answer = node.verify();
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.headers().firstValue("Retry-After")).contains("5");
      assertThat(answer.body()).contains("\"code\":\"unavailable\"");
      assertThat(node.verify().statusCode()).isEqualTo(503);
      assertSoonTellsOfTheDatabase();
      assertThat(node.onCallersPort("/livez").statusCode()).isEqualTo(200);
    } finally {
      node.line().mend();
    }
    for (var tries = 1; tries < TRIES && node.verify().statusCode() == 503; tries++) {}
    assertThat(node.verify().statusCode()).isLessThan(500);
    assertBecomes("200 ", "the database is back");
  }

  @Test
  void while_the_database_is_silent_whoever_watches_is_told_so_and_not_kept_waiting()
      throws Exception {
    node.line().fallSilent();
    try {
      assertSoonTellsOfTheDatabase();
      assertThat(readiness()).as("and again").contains("503", "db");
    } finally {
      node.line().hangUp();
    }
    assertBecomes("200 ", "the database answers again");
  }

  @ParameterizedTest
  @CsvSource({
    "a statement that takes too long, perform pg_sleep(60)",
    "a full disk, raise exception 'no space left' using errcode = '53100'",
    "what cannot be put in order, raise exception 'again' using errcode = '40001'"
  })
  void with_trouble_inside_a_transaction_a_request_is_told_to_come_again(String what, String how)
      throws Exception {
    node.database()
        .executing(
            """
            create function trouble() returns trigger language plpgsql as $$ begin %s; return new; end $$;
            create trigger trouble before insert on examcycle.attempt execute function trouble()
            """
                .formatted(how));
    try {
      var answer = node.verify();

      assertThat(answer.statusCode()).as(what).isEqualTo(503);
      assertThat(answer.headers().firstValue("Retry-After")).contains("5");
      assertThat(answer.body()).contains("\"code\":\"unavailable\"").doesNotContain("space");
    } finally {
      node.database().executing("drop function trouble() cascade");
    }
    assertThat(node.verify().statusCode()).isLessThan(500);
  }

  /** The table's file is on the device that is full for ever, until the table gets another file. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void with_no_room_on_the_disk_a_request_is_told_to_come_again_until_there_is_room()
      throws Exception {
    node.database().executing("truncate examcycle.attempt");
    // Else the next one finds that the device cannot be told to write, and the server stops.
    node.database().executing("checkpoint");
    var file =
        Path.of(
            node.database().texts("show data_directory").getFirst(),
            node.database().texts("select pg_relation_filepath('examcycle.attempt')").getFirst());
    Files.delete(file);
    Files.createSymbolicLink(file, Path.of("/dev/full"));
    var noted = noted("org.examcycle.rest.problem.Outage");
    try {
      for (var n = 0; n < 3; n++) {
        var answer = node.verify();

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("5");
        assertThat(answer.body()).contains("\"code\":\"unavailable\"").doesNotContain("space");
      }
      assertThat(noted.list)
          .extracting(ILoggingEvent::getFormattedMessage)
          .containsOnly("a request was turned away: SQLSTATE 53100")
          .hasSize(3);
      assertBecomes("200 ", "what needs no room is answered");
    } finally {
      node.database().executing("truncate examcycle.attempt");
    }
    assertThat(node.verify().statusCode()).isLessThan(500);
  }

  @Test
  void a_head_of_more_than_8_kilobytes_is_refused() throws Exception {
    assertThat(node.withHeadOf(7_000).statusCode()).isEqualTo(200);
    assertThat(node.withHeadOf(8_192).statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET /livez HTTP/1.1\r\nHost: localhost\r\nX-", BEGUN, BEGUN + "{"})
  void who_falls_silent_in_the_midst_of_a_request_is_cut_off_and_it_is_no_fault_of_ours(
      String begun) throws Exception {
    var noted = noted("org.examcycle.rest.problem.Faults");

    assertThat(node.fallingSilentAfter(begun)).doesNotContain("HTTP/1.1 2", "HTTP/1.1 5");

    assertThat(noted.list).isEmpty();
  }

  @Test
  void the_figures_count_and_time_every_use_case_by_how_it_ended_and_name_nobody()
      throws Exception {
    assertThat(node.verify().statusCode()).isLessThan(500);

    var figures = node.onWatchersPort("/actuator/prometheus");

    assertThat(figures.statusCode()).isEqualTo(200);
    assertThat(figures.body().lines())
        .anyMatch(line -> line.matches("examcycle_usecase_seconds_count\\{.*outcome=\"\\w+\".*}.*"))
        .anyMatch(line -> line.matches("examcycle_usecase_seconds_sum\\{.*usecase=\"\\w+\".*}.*"));
    // The value, last in its line, may hold any digits by chance.
    assertThat(figures.body().lines().map(line -> line.replaceFirst(" \\S+$", "")))
        .noneMatch(named -> named.contains("SIR094701") || named.contains("4711"));
  }

  @Test
  void callers_see_whether_it_lives_and_is_ready_and_nothing_else_that_watchers_see()
      throws Exception {
    assertThat(node.onCallersPort("/livez").body()).isEqualTo("{\"status\":\"UP\"}");
    assertThat(node.onCallersPort("/readyz").statusCode()).isEqualTo(200);
    assertThat(node.onCallersPort("/actuator/prometheus").statusCode()).isEqualTo(404);
    assertThat(node.onCallersPort("/actuator/health").statusCode()).isEqualTo(404);
    assertThat(node.onWatchersPort("/actuator/health/readiness").statusCode()).isEqualTo(200);
    assertThat(node.onWatchersPort("/v1/verifications").statusCode()).isEqualTo(404);
    assertThat(node.onWatchersPort("/actuator/env").statusCode()).isEqualTo(404);
    assertThat(node.onWatchersPort("/actuator").statusCode()).as("a list of links").isEqualTo(404);
  }

  /** What a class notes from here on. */
  private static ListAppender<ILoggingEvent> noted(String by) {
    var noted = new ListAppender<ILoggingEvent>();
    noted.start();
    ((Logger) LoggerFactory.getLogger(by)).addAppender(noted);
    return noted;
  }

  /** A moment ago it was there, and the look may only be late: but that is not told for long. */
  private void assertSoonTellsOfTheDatabase() throws IOException, InterruptedException {
    var began = System.nanoTime();
    var asked = began;
    while (!readiness().matches("503 .*\\bdb\\b.*")) {
      var now = System.nanoTime();
      assertThat(Duration.ofNanos(now - began)).as("before it is told").isLessThan(TOLD_WITHIN);
      assertThat(Duration.ofNanos(now - asked)).as("for an answer").isLessThan(ANSWERED_WITHIN);
      TimeUnit.MILLISECONDS.sleep(50);
      asked = System.nanoTime();
    }
  }

  /** Asks again: on a busy machine one look may be late, and is told as a fault. */
  private void assertBecomes(String wanted, String why) throws IOException, InterruptedException {
    var answer = readiness();
    for (var tries = 1; tries < TRIES && !answer.equals(wanted); tries++) {
      answer = readiness();
    }
    assertThat(answer).as(why).isEqualTo(wanted);
  }

  /** The same, and not once is it ready before. */
  private void assertNotReady(String wanted) throws IOException, InterruptedException {
    var answer = readiness();
    for (var tries = 1; tries < TRIES && !answer.equals(wanted); tries++) {
      assertThat(answer).startsWith("503");
      answer = readiness();
    }
    assertThat(answer).isEqualTo(wanted);
  }

  /** The status, and which part is down. */
  private String readiness() throws IOException, InterruptedException {
    var answer = node.onCallersPort("/readyz");
    var down = answer.body().replaceAll("\"(\\w+)\":\\{\"status\":\"DOWN\"\\}", "<$1>");
    var names = down.replaceAll("[^<]*<(\\w+)>|[^<>]+$", "$1 ").strip();
    return answer.statusCode() + " " + names;
  }
}
