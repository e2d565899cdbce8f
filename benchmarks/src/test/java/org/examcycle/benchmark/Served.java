package org.examcycle.benchmark;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * An application that runs as a process of its own.
 *
 * @param started from the start of the process to its first answer
 */
record Served(Process process, int port, Duration started) implements AutoCloseable {

  private static final long MILLIS_BETWEEN_TRIES = 5;
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /**
   * @param properties of the JVM
   * @param what after the options of {@code java}: {@code -jar} and a jar, or a class path and a
   *     main class
   * @param path what is asked for until it is answered, with anything
   */
  static Served start(Map<String, String> properties, List<String> what, String path)
      throws IOException, InterruptedException {
    var port = freePort();
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
    properties.forEach((name, value) -> command.add("-D" + name + "=" + value));
    command.add("-Dserver.port=" + port);
    // -Dbenchmark.recording=/tmp/served.jfr says where the time goes.
    Optional.ofNullable(System.getProperty("benchmark.recording"))
        .ifPresent(
            file -> command.add("-XX:StartFlightRecording:settings=profile,filename=" + file));
    command.addAll(what);
    var begun = System.nanoTime();
    var log = Path.of(System.getProperty("benchmark.reports", "target"), "served-" + port + ".log");
    var process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    awaitAnswer(process, URI.create("http://localhost:" + port + path), log);
    return new Served(process, port, Duration.ofNanos(System.nanoTime() - begun));
  }

  private static void awaitAnswer(Process process, URI address, Path log)
      throws IOException, InterruptedException {
    var until = System.nanoTime() + PATIENCE.toNanos();
    try (var http = HttpClient.newHttpClient()) {
      while (!answers(http, address)) {
        if (System.nanoTime() > until
            || process.waitFor(MILLIS_BETWEEN_TRIES, TimeUnit.MILLISECONDS)) {
          process.destroy();
          throw new IllegalStateException("it does not answer; see " + log);
        }
      }
    }
  }

  private static boolean answers(HttpClient http, URI address) throws InterruptedException {
    try {
      http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
      return true;
    } catch (IOException notYet) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** Stops it and waits for its end. */
  @Override
  public void close() {
    process.destroy();
    process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
  }
}
