package org.examcycle.bootstrap.health;

import com.sun.net.httpserver.HttpServer;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.examcycle.bootstrap.ExamCycle;
import org.examcycle.bootstrap.TestDatabase;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The application on two ports, with two connections over a line that can be cut, a clock to set
 * and an issuer to start.
 */
final class RunningNode implements AutoCloseable {

  /** Public, and good for nothing but to be a key. */
  private static final String KEYS =
      """
      {"keys":[{"kty":"EC","use":"sig","kid":"board","crv":"P-256",
        "x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
        "y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"}]}
      """;

  /** After which nobody is being cut off any more. */
  private static final Duration LONGEST_SILENCE = Duration.ofSeconds(15);

  private final HttpClient client = HttpClient.newHttpClient();
  private final TestDatabase database;
  private final Line line;
  private final SteeredClock clock = new SteeredClock();
  private final int issuerPort;
  private final ConfigurableApplicationContext context;

  RunningNode() throws IOException, SQLException {
    database = TestDatabase.create().migrated();
    var there = URI.create(database.url().substring("jdbc:".length()));
    line = new Line(there.getPort());
    issuerPort = unusedPort();
    var settings = new HashMap<String, Object>(database.production());
    var issuer = "http://localhost:" + issuerPort;
    settings.putAll(
        Map.of(
            "examcycle.database.url",
                "jdbc:postgresql://127.0.0.1:" + line.port() + there.getPath(),
            "examcycle.rest.issuers[0].issuer", issuer,
            "examcycle.rest.issuers[0].keys", issuer + "/keys",
            "examcycle.database.pool.size", "2",
            "examcycle.database.pool.waiting", "250ms",
            "examcycle.database.pool.lock", "100ms",
            "examcycle.database.pool.statement", "1s",
            "examcycle.mail.interval", "10m",
            "management.server.port", "0",
            "management.endpoints.web.exposure.include", "health,prometheus"));
    context =
        new SpringApplicationBuilder(ExamCycle.class)
            .initializers(
                starting ->
                    ((GenericApplicationContext) starting)
                        .registerBean("steeredClock", Clock.class, () -> clock))
            .properties(settings)
            // As arguments, because they go before what the application brings itself. A connection
            // on which nothing is asked stays for longer.
            .run(
                "--server.tomcat.connection-timeout=500ms",
                "--server.tomcat.keep-alive-timeout=20s");
  }

  HttpServer startIssuer() throws IOException {
    var issuer =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), issuerPort), 0);
    issuer.createContext(
        "/keys",
        exchange -> {
          var keys = KEYS.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, keys.length);
          try (var body = exchange.getResponseBody()) {
            body.write(keys);
          }
        });
    issuer.start();
    return issuer;
  }

  /** How far its clock is ahead of this machine's, which is the database's. */
  void setAhead(Duration ahead) {
    clock.ahead = ahead;
  }

  TestDatabase database() {
    return database;
  }

  /** The only way from it to the database. */
  Line line() {
    return line;
  }

  /** Every connection that it has. */
  List<Connection> holdAllConnections() throws SQLException {
    var pool = context.getBean(HikariDataSource.class);
    var held = new ArrayList<Connection>();
    for (var n = 0; n < pool.getMaximumPoolSize(); n++) {
      held.add(pool.getConnection());
    }
    return held;
  }

  HttpResponse<String> onCallersPort(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(at("local.server.port", path)));
  }

  HttpResponse<String> onWatchersPort(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(at("local.management.port", path)));
  }

  HttpResponse<String> withHeadOf(int bytes) throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(at("local.server.port", "/livez"))
            .header("Padding", "x".repeat(bytes)));
  }

  /** Says that much of a request, then nothing, and listens until the connection is closed. */
  String fallingSilentAfter(String begun) throws IOException {
    try (var caller = new Socket("localhost", at("local.server.port", "").getPort())) {
      caller.setSoTimeout((int) LONGEST_SILENCE.toMillis());
      caller.getOutputStream().write(begun.getBytes(StandardCharsets.US_ASCII));
      return new String(caller.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Somebody asks with the token of a session that nobody opened: that stands in the database. */
  HttpResponse<String> withASession() throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(at("local.server.port", "/v1/candidate"))
            .header("Authorization", "Bearer ecs_unknown"));
  }

  /** Somebody verifies a result, without a token. */
  HttpResponse<String> verify() throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(at("local.server.port", "/v1/verifications"))
            .header("Content-Type", "application/json")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "{\"candidateId\":\"SIR094701\",\"secretNumber\":\"4711\"}")));
  }

  @Override
  public void close() throws IOException {
    client.close();
    context.close();
    line.close();
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private URI at(String port, String path) {
    return URI.create("http://localhost:" + context.getEnvironment().getProperty(port) + path);
  }

  private static int unusedPort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static final class SteeredClock extends Clock {

    private final Clock system = Clock.systemUTC();
    private volatile Duration ahead = Duration.ZERO;

    @Override
    public Instant instant() {
      return system.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
      return system.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException("it is always UTC");
    }
  }
}
