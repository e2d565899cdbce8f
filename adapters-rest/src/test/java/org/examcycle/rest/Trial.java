package org.examcycle.rest;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A running server and a client that sends what it is told, well-formed or not. */
@SpringBootTest(
    classes = TrialApplication.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "examcycle.rest.origin-key=a key for tests only",
      "examcycle.rest.cors-origins=https://front.example",
      "examcycle.rest.limits.csv-bytes=3000000"
    })
abstract class Trial {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @LocalServerPort int port;

  record Answer(HttpResponse<String> http) {
    int status() {
      return http.statusCode();
    }

    String header(String name) {
      return http.headers().firstValue(name).orElse("");
    }

    JsonNode json() {
      return JSON.readTree(http.body());
    }

    String code() {
      return json().path("code").asString("");
    }
  }

  Answer get(String path, String... headers) {
    return send("GET", path, new byte[0], headers);
  }

  Answer postJson(String path, String body, String... headers) {
    return send(
        "POST", path, body.getBytes(StandardCharsets.UTF_8), with(headers, "application/json"));
  }

  Answer postCsv(String path, byte[] body, String... headers) {
    return send("POST", path, body, with(headers, "text/csv"));
  }

  Answer send(String method, String path, byte[] body, String... headers) {
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

  private static String[] with(String[] headers, String type) {
    var more = new String[headers.length + 2];
    System.arraycopy(headers, 0, more, 0, headers.length);
    more[headers.length] = "Content-Type";
    more[headers.length + 1] = type;
    return more;
  }
}
