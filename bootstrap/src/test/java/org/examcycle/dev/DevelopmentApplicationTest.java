package org.examcycle.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.examcycle.dev.DevelopmentProcess.postgres;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** What a newcomer starts, from the first start on, which is killed. */
@TestInstance(Lifecycle.PER_CLASS)
class DevelopmentApplicationTest {

  private static final String LOADING = "The demonstration is being loaded";
  private static final String RUNS = "ExamCycle runs";

  /** That a transaction has been open for a while: something is being loaded at this moment. */
  private static final String IN_THE_MIDDLE =
      """
      select exists (
        select from pg_stat_activity
        where usename = current_user and xact_start < clock_timestamp() - interval '0.5 s')
      """;

  private Path directory;
  private DevelopmentProcess application;

  @BeforeAll
  void startAgainAfterAKillInTheMiddleOfLoading(@TempDir Path somewhere) throws Exception {
    directory = somewhere;
    try (var first = DevelopmentProcess.start(directory)) {
      first.awaitLine(LOADING);
      DevelopmentProcess.await(() -> first.ask(IN_THE_MIDDLE).equals("t"));
      assertThatThrownBy(() -> first.get("/dev/tour"))
          .as("nobody is answered before there is a board")
          .isInstanceOf(ConnectException.class);
      first.kill();
      assertThat(first.ask("select count(*) from demonstration_mark")).isEqualTo("1");
      assertThat(first.ask("select count(*) from centre")).isEqualTo("0");
    }
    start();
  }

  private void start() throws IOException {
    application = DevelopmentProcess.start(directory);
    application.awaitLine(RUNS);
    application.awaitLine("university-system");
  }

  @AfterAll
  void stop() throws IOException, InterruptedException {
    application.stop();
    application.close();
    assertThat(postgres(directory)).isEmpty();
  }

  @BeforeEach
  void putTheClockRight() throws IOException, InterruptedException {
    application.send("DELETE", "/dev/clock", "");
  }

  @Test
  void what_was_written_outlives_a_kill_and_no_server_is_left_behind() throws Exception {
    var server = postgres(directory).orElseThrow().pid();
    write();

    application.kill();
    assertThat(postgres(directory)).map(ProcessHandle::pid).contains(server);
    application.close();
    start();

    assertThat(ProcessHandle.of(server)).isEmpty();
    assertThat(application.said()).noneMatch(line -> line.contains(LOADING));
    assertThat(application.ask("select exists (select from request_key where key = 'kept')"))
        .isEqualTo("t");
    DevelopmentProcess.await(
        () -> application.get("/actuator/health/readiness").statusCode() == 200);
  }

  @Test
  void the_start_says_where_to_go_no_numbers_and_nothing_is_wrong()
      throws IOException, InterruptedException {
    var numbers = application.get("/dev/numbers").body();
    var candidate = numbers.replaceAll(".*\"candidateId\":\"([^\"]+)\".*", "$1");
    assertThat(candidate).matches("[A-Z0-9]{9}");
    assertThat(application.said())
        .anyMatch(line -> line.contains(RUNS + ": " + application.address()))
        .noneMatch(line -> line.contains("WARN") || line.contains("ERROR"))
        .noneMatch(line -> line.contains("SLF4J") || line.contains("ical4j"))
        .noneMatch(line -> line.contains(candidate) || line.contains("secretNumber"));
  }

  @Test
  void the_demonstration_holds_what_a_newcomer_looks_for() throws Exception {
    new WhatTheBoardHolds(application).check();
  }

  @Test
  void nobody_is_told_what_there_is_to_watch() throws Exception {
    assertThat(application.get("/actuator").statusCode()).isEqualTo(404);
    // On a machine that is busy it may be a moment until the clocks are seen to agree.
    DevelopmentProcess.await(() -> application.get("/readyz").statusCode() == 200);
  }

  @Test
  void the_tour_of_the_readme_runs_as_written() throws IOException, InterruptedException {
    Tour.ofTheReadme().follow(application.address());
  }

  @Test
  void persons_and_programs_have_tokens() throws IOException, InterruptedException {
    var person = application.token("release-1");
    assertThat(claims(person))
        .contains("\"kind\":\"board\"", "\"duties\":[\"release\"]", "\"person\":true")
        .contains("\"iss\":\"" + application.address() + "\"");
    assertThat(statusWith(person)).isEqualTo(404);
    assertThat(statusWith(person + "x")).isEqualTo(401);

    var basic = "school-system:school-system-demo".getBytes(StandardCharsets.UTF_8);
    var answer =
        application.answer(
            application
                .request("/oauth2/token")
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(basic))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials")));
    assertThat(answer.statusCode()).isEqualTo(200);
    var program = answer.body().replaceAll(".*\"access_token\":\"([^\"]+)\".*", "$1");
    assertThat(claims(program)).contains("\"centre\":\"IN403\"").doesNotContain("person");
    assertThat(statusWith(program)).isEqualTo(404);
  }

  @Test
  void a_front_end_from_elsewhere_logs_somebody_in_and_calls() throws Exception {
    var answer = new BrowserLogIn(application.address()).as("centre-mumbai", "demo");

    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
        .contains("http://localhost:5173");
    var token = answer.body().replaceAll(".*\"access_token\":\"([^\"]+)\".*", "$1");
    assertThat(claims(token)).contains("\"centre\":\"IN403\"", "\"person\":true");
    var read =
        application.answer(
            application
                .request("/v1/centres/IN403")
                .header("Origin", "http://localhost:5173")
                .header("Authorization", "Bearer " + token));
    assertThat(read.body()).contains("Marine Drive International School");
    assertThat(read.headers().firstValue("Access-Control-Allow-Origin"))
        .contains("http://localhost:5173");
  }

  @Test
  void the_clock_moves() throws IOException, InterruptedException {
    assertThat(application.send("PUT", "/dev/clock", "2030-01-02T03:04:05Z").body())
        .contains("\"now\":\"2030-01-02T03:04:");
    assertThat(application.send("PUT", "/dev/clock", "-PT2H").body())
        .contains("\"offset\":\"PT-2H\"");
    assertThat(application.send("PUT", "/dev/clock", "tomorrow").statusCode()).isEqualTo(400);
    assertThat(application.send("DELETE", "/dev/clock", "").body()).contains("\"offset\":\"PT0S\"");
  }

  @Test
  void only_its_user_reads_the_secrets_and_the_application_is_no_superuser()
      throws IOException, SQLException {
    for (var file : new String[] {"secrets.properties", "issuer-key.json"}) {
      var rights = Files.getPosixFilePermissions(directory.resolve(file));
      assertThat(PosixFilePermissions.toString(rights)).isEqualTo("rw-------");
    }
    assertThat(application.ask("select rolsuper from pg_roles where rolname = current_user"))
        .isEqualTo("f");
  }

  private void write() throws SQLException, IOException {
    try (var connection = application.asApplication();
        var statement = connection.createStatement()) {
      statement.execute(
          "insert into request_key (scope, key, fingerprint, answer_type)"
              + " values ('test', 'kept', 'f', 't')");
    }
  }

  private int statusWith(String token) throws IOException, InterruptedException {
    return application
        .answer(application.request("/v1/nowhere").header("Authorization", "Bearer " + token))
        .statusCode();
  }

  private static String claims(String token) {
    return new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
  }
}
