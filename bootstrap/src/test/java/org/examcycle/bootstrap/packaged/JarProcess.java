package org.examcycle.bootstrap.packaged;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.examcycle.bootstrap.JavaProcess;

/** The jar of production as a process, and a client of it. */
final class JarProcess implements AutoCloseable {

  private final JavaProcess process;
  private final int port;
  private final HttpClient client;

  private JarProcess(JavaProcess process, int port) {
    this.process = process;
    this.port = port;
    this.client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  }

  /** The jar of this build. Returns when it answers. */
  static JarProcess start(Map<String, String> settings) throws IOException {
    return start(Jar.FILE, settings);
  }

  /** Returns when it answers. */
  static JarProcess start(Path jar, Map<String, String> settings) throws IOException {
    var port = freePort();
    var all = new HashMap<>(settings);
    all.put("server.port", String.valueOf(port));
    var process = JavaProcess.start(all, List.of("-jar", jar.toString()));
    process.awaitLine("Started ExamCycleApplication");
    process.listen();
    return new JarProcess(process, port);
  }

  /** Whether it says that it should be sent requests; not, when it says nothing. */
  boolean isReady() {
    var question = HttpRequest.newBuilder(at("/readyz")).timeout(Duration.ofSeconds(10)).build();
    try {
      return client.send(question, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException _) {
      return false;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Every line up to now. */
  List<String> said() {
    return process.said();
  }

  HttpClient client() {
    return client;
  }

  HttpRequest.Builder request(String path, String token) {
    return HttpRequest.newBuilder(at(path)).header("Authorization", "Bearer " + token);
  }

  private URI at(String path) {
    return URI.create("http://localhost:" + port + path);
  }

  /** SIGTERM. */
  void askToStop() {
    process.stop();
  }

  /** What it ends with. */
  int awaitEnd() throws InterruptedException {
    return process.awaitExit();
  }

  /** SIGKILL. */
  void kill() throws InterruptedException {
    process.kill();
  }

  @Override
  public void close() throws IOException {
    client.shutdownNow();
    process.close();
  }

  static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
