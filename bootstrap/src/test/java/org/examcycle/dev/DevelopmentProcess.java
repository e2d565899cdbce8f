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
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.examcycle.bootstrap.JavaProcess;
import org.examcycle.persistence.DatabaseRoles;

/** The development application as a process of its own, from the classes of this build. */
final class DevelopmentProcess implements AutoCloseable {

  private static final Duration LONG_ENOUGH = Duration.ofMinutes(1);
  private static final int BETWEEN_QUESTIONS_MILLIS = 20;
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final JavaProcess process;
  private final Path directory;
  private final int port;

  private DevelopmentProcess(JavaProcess process, Path directory, int port) {
    this.process = process;
    this.directory = directory;
    this.port = port;
  }

  static DevelopmentProcess start(Path directory) throws IOException {
    var port = freePort();
    var settings =
        Map.of(
            "examcycle.dev.directory", directory.toString(), "server.port", String.valueOf(port));
    var process = JavaProcess.startClass(settings, DevelopmentApplication.class.getName());
    return new DevelopmentProcess(process, directory, port);
  }

  String address() {
    return "http://localhost:" + port;
  }

  void awaitLine(String text) throws IOException {
    process.awaitLine(text);
  }

  List<String> said() {
    return process.said();
  }

  void kill() throws InterruptedException {
    process.kill();
  }

  void stop() throws IOException, InterruptedException {
    process.stop();
    process.awaitExit();
  }

  String token(String caller) throws IOException, InterruptedException {
    return send("POST", "/dev/tokens/" + caller, "").body();
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return answer(request(path));
  }

  HttpResponse<String> getAs(String caller, String path) throws IOException, InterruptedException {
    return answer(request(path).header("Authorization", "Bearer " + token(caller)));
  }

  HttpResponse<String> send(String method, String path, String body)
      throws IOException, InterruptedException {
    return answer(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .method(method, BodyPublishers.ofString(body)));
  }

  HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
    return answer(
        request(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json)));
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address() + path));
  }

  HttpResponse<String> answer(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return HTTP.send(request.build(), BodyHandlers.ofString());
  }

  /** Asks until the answer is yes, for as long as anybody would wait. */
  static void await(Callable<Boolean> question) throws Exception {
    var givenUp = System.nanoTime() + LONG_ENOUGH.toNanos();
    while (!question.call()) {
      assertThat(System.nanoTime()).as("still not so").isLessThan(givenUp);
      TimeUnit.MILLISECONDS.sleep(BETWEEN_QUESTIONS_MILLIS);
    }
  }

  /** The server that its data directory says is running, if it is. */
  static Optional<ProcessHandle> postgres(Path directory) throws IOException {
    var file = directory.resolve("postgres/data/postmaster.pid");
    return Files.exists(file)
        ? ProcessHandle.of(Long.parseLong(Files.readAllLines(file).getFirst().strip()))
        : Optional.empty();
  }

  /** Its database, as the application sees it. */
  Connection asApplication() throws SQLException, IOException {
    var file = directory.resolve("postgres/data/postmaster.pid");
    return DriverManager.getConnection(
        "jdbc:postgresql://localhost:%s/postgres?currentSchema=examcycle"
            .formatted(Files.readAllLines(file).get(3).strip()),
        DatabaseRoles.APPLICATION,
        DevelopmentSecrets.in(directory).password("application"));
  }

  String ask(String sql) throws SQLException, IOException {
    try (var connection = asApplication();
        var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }

  @Override
  public void close() throws IOException {
    process.close();
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
