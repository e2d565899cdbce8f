package org.examcycle.trial;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A running server's client, which sends what it is told, well-formed or not. */
public abstract class Exchanges {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @LocalServerPort int port;

  /** What came back. */
  public record Answer(HttpResponse<String> http) {
    public int status() {
      return http.statusCode();
    }

    public String header(String name) {
      return http.headers().firstValue(name).orElse("");
    }

    public JsonNode json() {
      return JSON.readTree(http.body());
    }

    public String code() {
      return json().path("code").asString("");
    }

    /** The text at a JSON pointer; empty when there is none. */
    public String at(String pointer) {
      return json().at(pointer).asString("");
    }
  }

  protected final Answer get(String path, String... headers) {
    return send("GET", path, new byte[0], headers);
  }

  protected final Answer postJson(String path, String body, String... headers) {
    return sendJson("POST", path, body, headers);
  }

  protected final Answer putJson(String path, String body, String... headers) {
    return sendJson("PUT", path, body, headers);
  }

  protected final Answer postCsv(String path, byte[] body, String... headers) {
    return send("POST", path, body, with(headers, "text/csv"));
  }

  protected final Answer putCsv(String path, String body, String... headers) {
    return send("PUT", path, body.getBytes(StandardCharsets.UTF_8), with(headers, "text/csv"));
  }

  protected final Answer send(String method, String path, byte[] body, String... headers) {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .method(
                method,
                body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return new Answer(CLIENT.send(request.build(), BodyHandlers.ofString()));
    } catch (IOException lost) {
      throw new IllegalStateException(lost);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private Answer sendJson(String method, String path, String body, String... headers) {
    return send(
        method, path, body.getBytes(StandardCharsets.UTF_8), with(headers, "application/json"));
  }

  private static String[] with(String[] headers, String type) {
    var more = new String[headers.length + 2];
    System.arraycopy(headers, 0, more, 0, headers.length);
    more[headers.length] = "Content-Type";
    more[headers.length + 1] = type;
    return more;
  }
}
