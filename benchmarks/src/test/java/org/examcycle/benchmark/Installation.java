package org.examcycle.benchmark;

import com.nimbusds.jose.JOSEException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.examcycle.persistence.testkit.PostgresServer;
import org.examcycle.testkit.tls.TlsServer;

/** A database of its own, an issuer, and what production asks for: what a jar is started with. */
final class Installation {

  private static final String JAR = System.getProperty("examcycle.jar", "");

  private final Issuer issuer;
  private final TlsServer keys;

  Installation() throws IOException, InterruptedException, JOSEException {
    issuer = Issuer.start();
    keys = TlsServer.start(Files.createTempDirectory("issuer"), "login.board.example");
    keys.answer("/keys", issuer.shown());
  }

  /** The jar as an operator starts it: production asks for keys under TLS alone. */
  Served jar() throws IOException, InterruptedException {
    var settings = settings();
    settings.putAll(keys.properties());
    settings.put("examcycle.rest.issuers[0].keys", keys.address() + "/keys");
    return Served.start(settings, List.of("-jar", JAR), "/");
  }

  /**
   * The classes of the jar with those of {@code benchmark.served}.
   *
   * @param ahead how far its clock is ahead, {@code P60D}
   */
  Served measured(String ahead) throws IOException, InterruptedException {
    return measured(ahead, PostgresServer.get().url());
  }

  /**
   * The same.
   *
   * @param database as which the server is known to it
   */
  Served measured(String ahead, String database) throws IOException, InterruptedException {
    var settings = settings();
    settings.put("examcycle.database.url", database);
    // An issuer without TLS is none that production trusts.
    settings.put("examcycle.rest.issuers[0].keys", issuer.keys().toString());
    settings.put("benchmark.ahead", ahead);
    return Served.start(
        settings,
        List.of(
            "-cp",
            JAR + File.pathSeparator + System.getProperty("benchmark.classes", ""),
            "org.examcycle.benchmark.served.MeasuredApplication"),
        "/");
  }

  Issuer issuer() {
    return issuer;
  }

  private Map<String, String> settings() {
    var database = PostgresServer.get().settings();
    var owner = database.owner().orElseThrow();
    var settings = new HashMap<String, String>();
    settings.put("examcycle.database.url", database.url());
    settings.put("examcycle.database.owner.role", owner.role());
    settings.put("examcycle.database.owner.password", owner.password());
    settings.put("examcycle.database.application.role", database.application().role());
    settings.put("examcycle.database.application.password", database.application().password());
    settings.put("examcycle.rest.issuers[0].issuer", "https://login.board.example");
    settings.put("examcycle.rest.origin-key", "a secret of the benchmarks");
    settings.put("examcycle.keys.history", "2026:" + "A".repeat(42) + "E=");
    settings.put("examcycle.keys.secret-numbers", "2026:" + "B".repeat(42) + "E=");
    settings.put("examcycle.results-page", "https://results.example.org/");
    settings.put("spring.mail.host", "localhost");
    settings.put("management.server.port", "0");
    // As the main class of production sets it.
    settings.put("jdk.virtualThreadScheduler.parallelism", "64");
    settings.put("examcycle.rest.requests.known", "1000000");
    settings.put("examcycle.rest.requests.unknown", "1000000");
    // All candidates of a benchmark log in from one address.
    for (var limit : List.of("numbers", "passwords")) {
      settings.put("examcycle.online." + limit + ".per-caller[0].most", "100000");
      settings.put("examcycle.online." + limit + ".per-caller[0].within", "1h");
    }
    settings.put("examcycle.mail.from", "board@example.org");
    return settings;
  }
}
