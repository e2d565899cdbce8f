package org.examcycle.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.examcycle.bootstrap.JavaProcess;
import org.examcycle.persistence.DatabaseRoles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The development application as a process of its own, from the classes of this build. */
class DevelopmentApplicationTest {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @TempDir private Path directory;

  @Test
  void what_was_written_outlives_a_kill_and_no_server_is_left_behind()
      throws IOException, InterruptedException, SQLException {
    var port = freePort();

    long firstServer;
    try (var first = start(port)) {
      first.awaitLine("ExamCycle runs");
      firstServer = postgres().orElseThrow().pid();
      callersAreKnown(port);
      theDemonstrationIsThere(port);
      theClockMoves(port);
      onlyItsUserReadsTheSecrets();
      theApplicationIsNoSuperuser();
      write();
      first.kill();
    }
    assertThat(postgres()).map(ProcessHandle::pid).contains(firstServer);

    try (var second = start(port)) {
      second.awaitLine("ExamCycle runs");

      assertThat(ProcessHandle.of(firstServer)).isEmpty();
      assertThat(written()).isTrue();
      theDemonstrationIsThere(port);
      assertThat(get(port, "/dev/clock").body()).contains("\"offset\":\"PT0S\"");
      assertThat(get(port, "/actuator/health/readiness").statusCode()).isEqualTo(200);

      second.stop();
      second.awaitExit();
    }
    assertThat(postgres()).isEmpty();
  }

  private JavaProcess start(int port) throws IOException {
    return JavaProcess.startClass(
        Map.of(
            "examcycle.dev.directory", directory.toString(),
            "server.port", String.valueOf(port)),
        DevelopmentApplication.class.getName());
  }

  private void callersAreKnown(int port) throws IOException, InterruptedException {
    var person = send(port, "POST", "/dev/tokens/release-1", "").body();
    assertThat(claims(person))
        .contains("\"kind\":\"board\"", "\"duties\":[\"release\"]", "\"person\":true")
        .contains("\"iss\":\"http://localhost:" + port + "\"");
    assertThat(get(port, "/v1/nowhere", "Bearer " + person).statusCode()).isEqualTo(404);
    assertThat(get(port, "/v1/nowhere", "Bearer " + person + "x").statusCode()).isEqualTo(401);

    var basic = "school-system:school-system-demo".getBytes(StandardCharsets.UTF_8);
    var answer =
        HTTP.send(
            request(port, "/oauth2/token")
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(basic))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .build(),
            BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(200);
    var program = answer.body().replaceAll(".*\"access_token\":\"([^\"]+)\".*", "$1");
    assertThat(claims(program)).contains("\"centre\":\"IN403\"").doesNotContain("person");
    assertThat(get(port, "/v1/nowhere", "Bearer " + program).statusCode()).isEqualTo(404);
  }

  private static void theDemonstrationIsThere(int port) throws IOException, InterruptedException {
    var officer = send(port, "POST", "/dev/tokens/centre-mumbai", "").body();
    assertThat(get(port, "/v1/centres/IN403", "Bearer " + officer).body())
        .contains("Marine Drive International School");
    assertThat(get(port, "/v1/centres/NG215", "Bearer " + officer).statusCode()).isEqualTo(404);
  }

  private static void theClockMoves(int port) throws IOException, InterruptedException {
    assertThat(send(port, "PUT", "/dev/clock", "2030-01-02T03:04:05Z").body())
        .contains("\"now\":\"2030-01-02T03:04:");
    assertThat(send(port, "PUT", "/dev/clock", "-PT2H").body()).contains("\"offset\":\"PT-2H\"");
    assertThat(send(port, "PUT", "/dev/clock", "tomorrow").statusCode()).isEqualTo(400);
    assertThat(send(port, "DELETE", "/dev/clock", "").body()).contains("\"offset\":\"PT0S\"");
  }

  private void onlyItsUserReadsTheSecrets() throws IOException {
    for (var file : new String[] {"secrets.properties", "issuer-key.json"}) {
      assertThat(
              PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve(file))))
          .isEqualTo("rw-------");
    }
  }

  private void theApplicationIsNoSuperuser() throws SQLException, IOException {
    try (var connection = asApplication();
        var statement = connection.createStatement();
        var row =
            statement.executeQuery("select rolsuper from pg_roles where rolname = current_user")) {
      row.next();
      assertThat(row.getBoolean(1)).isFalse();
    }
  }

  private void write() throws SQLException, IOException {
    try (var connection = asApplication();
        var statement = connection.createStatement()) {
      statement.execute(
          "insert into examcycle.request_key (scope, key, fingerprint, answer_type)"
              + " values ('test', 'kept', 'f', 't')");
    }
  }

  private boolean written() throws SQLException, IOException {
    try (var connection = asApplication();
        var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "select exists (select from examcycle.request_key where key = 'kept')")) {
      row.next();
      return row.getBoolean(1);
    }
  }

  private Connection asApplication() throws SQLException, IOException {
    var port = Files.readAllLines(data().resolve("postmaster.pid")).get(3).strip();
    return DriverManager.getConnection(
        "jdbc:postgresql://localhost:" + port + "/postgres",
        DatabaseRoles.APPLICATION,
        DevelopmentSecrets.in(directory).password("application"));
  }

  /** The server that its data directory says is running, if it is. */
  private Optional<ProcessHandle> postgres() throws IOException {
    var file = data().resolve("postmaster.pid");
    return Files.exists(file)
        ? ProcessHandle.of(Long.parseLong(Files.readAllLines(file).getFirst().strip()))
        : Optional.empty();
  }

  private Path data() {
    return directory.resolve("postgres").resolve("data");
  }

  private static String claims(String token) {
    return new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
  }

  private static HttpResponse<String> get(int port, String path, String... authorization)
      throws IOException, InterruptedException {
    var request = request(port, path);
    if (authorization.length > 0) {
      request.header("Authorization", authorization[0]);
    }
    return HTTP.send(request.build(), BodyHandlers.ofString());
  }

  private static HttpResponse<String> send(int port, String method, String path, String body)
      throws IOException, InterruptedException {
    return HTTP.send(
        request(port, path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .method(method, BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  private static HttpRequest.Builder request(int port, String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
