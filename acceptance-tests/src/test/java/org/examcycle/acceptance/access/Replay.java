package org.examcycle.acceptance.access;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.examcycle.acceptance.booted.BootedApplication;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.http.Claims;
import org.examcycle.acceptance.driver.http.Exchange;

/** Sends requests to the booted application, at the time at which they were first sent. */
public final class Replay implements Wire, AutoCloseable {

  private static final Set<String> OF_THE_FIRST_SENDER =
      Set.of("authorization", "content-length", "idempotency-key", "x-forwarded-for");

  private final BootedApplication application;
  private final HttpClient client = HttpClient.newHttpClient();

  public Replay(BootedApplication application) {
    this.application = application;
  }

  @Override
  public Answer send(Actor as, Exchange asked) {
    application.setClock(asked.at());
    var request =
        HttpRequest.newBuilder(URI.create(application.address() + asked.request().path()))
            .method(
                asked.request().method(),
                HttpRequest.BodyPublishers.ofString(asked.request().body()));
    asked.request().headers().entrySet().stream()
        .filter(header -> !OF_THE_FIRST_SENDER.contains(header.getKey().toLowerCase(Locale.ROOT)))
        .forEach(
            header -> header.getValue().forEach(value -> request.header(header.getKey(), value)));
    introduce(as, asked, request);
    application.takeStatements();
    try {
      var response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return new Answer(
          response.statusCode(),
          response.headers().map(),
          response.body(),
          application.takeStatements());
    } catch (IOException unreachable) {
      throw new IllegalStateException(unreachable);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  @Override
  public void close() {
    client.close();
  }

  private void introduce(Actor as, Exchange asked, HttpRequest.Builder request) {
    if (asked.request().headers().containsKey("Idempotency-Key")) {
      request.header("Idempotency-Key", UUID.randomUUID().toString());
    }
    if (as instanceof Actor.Anybody) {
      var n = application.nextNumber("address");
      request.header(
          "X-Forwarded-For", "10.%d.%d.%d".formatted(n >> 16 & 255, n >> 8 & 255, n & 255));
    } else {
      var token =
          as instanceof Actor.Candidate candidate
              ? candidate.session()
              : application.token(Claims.of(as));
      request.header("Authorization", "Bearer " + token);
    }
  }
}
