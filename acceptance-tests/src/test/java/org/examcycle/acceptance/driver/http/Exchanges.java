package org.examcycle.acceptance.driver.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.examcycle.acceptance.booted.BootedApplication;
import org.examcycle.acceptance.driver.Actor;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRequest;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

/** The one place through which every exchange of a scenario goes. */
public final class Exchanges {

  private static final String TEMPLATE = "org.springframework.web.client.RestClient.uriTemplate";

  private final List<Exchange> current = new ArrayList<>();
  private final List<Exchange> ofPassed = new ArrayList<>();
  private final BootedApplication application;
  private final Contract contract;
  private String scenario = "";
  private boolean keeping = true;

  private Exchanges(BootedApplication application, Contract contract) {
    this.application = application;
    this.contract = contract;
  }

  /** Those of this run. */
  public static Exchanges ofRun() {
    return Run.EXCHANGES;
  }

  void starts(String name) {
    scenario = name;
    current.clear();
    application.takeUseCases();
    application.takeStatements();
  }

  /** Keeps and writes down what was exchanged, if the scenario passed. */
  void ends(boolean passed) {
    if (passed && keeping) {
      ofPassed.addAll(current);
      ExchangeFiles.write(scenario, current);
    }
    current.clear();
  }

  /** From now on nothing is kept: who tells the same once more has nothing new to show. */
  public void keepNoMore() {
    keeping = false;
  }

  /** The exchanges of the scenarios that have passed so far, as they were: with secrets. */
  public List<Exchange> ofPassedScenarios() {
    return List.copyOf(ofPassed);
  }

  ClientHttpRequestInterceptor recording(Actor actor) {
    return (request, body, execution) -> {
      var response = Kept.of(execution.execute(request, body));
      var exchange =
          new Exchange(
              scenario,
              contract.nameOf(request.getMethod() + " " + template(request)),
              actor,
              application.now(),
              application.takeUseCases(),
              new Exchange.Request(
                  request.getMethod().name(),
                  pathOf(request),
                  headers(request.getHeaders()),
                  new String(body, StandardCharsets.UTF_8)),
              new Exchange.Response(
                  response.getStatusCode().value(),
                  headers(response.getHeaders()),
                  response.shown()));
      current.add(exchange);
      contract.check(exchange);
      return response;
    };
  }

  private static String template(HttpRequest request) {
    var template = String.valueOf(request.getAttributes().getOrDefault(TEMPLATE, ""));
    var path = template.replaceFirst("^https?://[^/]+", "");
    return path.isEmpty() ? request.getURI().getPath() : path.replaceFirst("\\?.*$", "");
  }

  private static String pathOf(HttpRequest request) {
    var query = request.getURI().getRawQuery();
    return request.getURI().getRawPath() + (query == null ? "" : "?" + query);
  }

  private static Map<String, List<String>> headers(HttpHeaders headers) {
    var plain = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
    headers.forEach((name, values) -> plain.put(name, List.copyOf(values)));
    return plain;
  }

  private static final class Run {
    private static final Exchanges EXCHANGES =
        new Exchanges(BootedApplication.running(), Contract.inRepository());
  }

  /** An answer that can be read twice. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Kept(HttpStatusCode status, String text, HttpHeaders headers, byte[] body)
      implements ClientHttpResponse {

    static Kept of(ClientHttpResponse response) throws IOException {
      try (response) {
        return new Kept(
            response.getStatusCode(),
            response.getStatusText(),
            response.getHeaders(),
            response.getBody().readAllBytes());
      }
    }

    String shown() {
      var type = headers.getFirst(HttpHeaders.CONTENT_TYPE);
      return Readable.of(type == null ? "" : type, new String(body, StandardCharsets.UTF_8));
    }

    @Override
    public HttpStatusCode getStatusCode() {
      return status;
    }

    @Override
    public String getStatusText() {
      return text;
    }

    @Override
    public HttpHeaders getHeaders() {
      return headers;
    }

    @Override
    public InputStream getBody() {
      return new ByteArrayInputStream(body);
    }

    @Override
    public void close() {
      // everything was read
    }
  }
}
