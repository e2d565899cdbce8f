package org.examcycle.acceptance.traces;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.examcycle.acceptance.booted.BootedApplication;
import org.examcycle.acceptance.driver.http.Claims;
import org.examcycle.acceptance.driver.http.Exchange;

/**
 * Has a candidate's Confirmation of Entry issued again and again, each time with another secret
 * number: a few numbers would say nothing about chance.
 */
final class Reissues {

  static final String OPERATION = "POST /v1/sitting-entries/{entry}/confirmation";

  private static final Pattern NUMBER = Pattern.compile("\"secretNumber\"\\s*:\\s*\"([0-9]{4})\"");

  private final BootedApplication application;

  Reissues(BootedApplication application) {
    this.application = application;
  }

  /**
   * @param once how it was issued again in a scenario
   */
  Set<String> numbers(Exchange once, int times) {
    application.setClock(once.at());
    var path = once.request().path();
    var numbers = new TreeSet<String>();
    try (var client = HttpClient.newHttpClient()) {
      var version = version(send(client, request(once, path.replace("/confirmation", "")).GET()));
      for (var n = 0; n < times; n++) {
        version = version(send(client, again(once, version)));
        var number = NUMBER.matcher(send(client, request(once, path).GET()).body());
        if (number.find()) {
          numbers.add(number.group(1));
        }
      }
    }
    return numbers;
  }

  /** With a request key, so that its answer is kept, too. */
  private HttpRequest.Builder again(Exchange once, String version) {
    return request(once, once.request().path())
        .header("If-Match", version)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .POST(BodyPublishers.noBody());
  }

  private static String version(HttpResponse<String> answer) {
    return answer
        .headers()
        .firstValue("ETag")
        .orElseThrow(() -> new IllegalStateException("answered " + answer.statusCode()));
  }

  private HttpRequest.Builder request(Exchange once, String path) {
    return HttpRequest.newBuilder(URI.create(application.address() + path))
        .header("Authorization", "Bearer " + application.token(Claims.of(once.actor())));
  }

  private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException unreachable) {
      throw new IllegalStateException(unreachable);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
