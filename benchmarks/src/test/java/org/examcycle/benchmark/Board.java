package org.examcycle.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks a running application over HTTP, as whoever is named. */
final class Board implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Issuer issuer;
  private final int port;

  Board(Issuer issuer, int port) {
    this.issuer = issuer;
    this.port = port;
  }

  String officer(String duty) {
    return issuer.token(
        Map.of("sub", duty, "kind", "board", "duties", List.of(duty), "person", true));
  }

  String centre(String number) {
    return issuer.token(Map.of("sub", number, "kind", "centre", "centre", number, "person", true));
  }

  JsonNode post(String path, String token, Object body) throws IOException, InterruptedException {
    return send("POST", path, token, body);
  }

  JsonNode put(String path, String token, Object body) throws IOException, InterruptedException {
    return send("PUT", path, token, body);
  }

  private JsonNode send(String method, String path, String token, Object body)
      throws IOException, InterruptedException {
    var request =
        request(path, token)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(JSON.writeValueAsString(body)));
    return JSON.readTree(sent(path, request));
  }

  /** Sends a file as CSV, without holding it. */
  JsonNode upload(String path, String token, Path file) throws IOException, InterruptedException {
    var request =
        request(path, token).header("Content-Type", "text/csv").POST(BodyPublishers.ofFile(file));
    return JSON.readTree(sent(path, request));
  }

  /** What came of a request with an id, whatever it is. */
  int status(String path, String token, String requestId, Object body)
      throws IOException, InterruptedException {
    var request =
        request(path, token)
            .header("Content-Type", "application/json")
            .header("X-Request-Id", requestId)
            .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)));
    return http.send(request.build(), BodyHandlers.discarding()).statusCode();
  }

  /** An answer, whatever it is. */
  HttpResponse<String> answer(String path, String token) throws IOException, InterruptedException {
    return http.send(request(path, token).GET().build(), BodyHandlers.ofString());
  }

  byte[] get(String path, String token) throws IOException, InterruptedException {
    return sent(path, request(path, token).header("Accept", "application/json").GET());
  }

  JsonNode read(String path, String token) throws IOException, InterruptedException {
    return JSON.readTree(get(path, token));
  }

  private HttpRequest.Builder request(String path, String token) {
    var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
  }

  private byte[] sent(String path, HttpRequest.Builder request)
      throws IOException, InterruptedException {
    HttpResponse<byte[]> answer = http.send(request.build(), BodyHandlers.ofByteArray());
    if (answer.statusCode() >= 300) {
      throw new IllegalStateException(
          path + ": " + new String(answer.body(), StandardCharsets.UTF_8));
    }
    return answer.body();
  }

  @Override
  public void close() {
    http.close();
  }
}
