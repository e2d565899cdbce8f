package org.examcycle.acceptance.traces;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.examcycle.acceptance.booted.BootedApplication;
import org.examcycle.acceptance.driver.http.Exchange;

/** Granted requests that changed something and left no line in the history (COM-QUA-01). */
final class Unrecorded {

  /** What an import answers when all that it was sent was known. */
  private static final Pattern NOTHING = Pattern.compile("\"added\":0,\"changed\":0,");

  private static final String SCALES = "/v1/grade-scales/";

  private final Set<String> recorded;
  private final Set<String> scales;
  private final Set<String> changing;

  Unrecorded(BootedApplication application) {
    this.recorded = application.requestsInHistory();
    this.scales = application.scalesBefore();
    this.changing = application.changing();
  }

  List<String> among(List<Exchange> exchanges) {
    var asked = new HashSet<String>();
    return exchanges.stream()
        .filter(Exchange::isGranted)
        .filter(exchange -> exchange.useCases().stream().anyMatch(changing::contains))
        .filter(exchange -> asked.add(request(exchange)))
        .filter(exchange -> !isKnownScale(exchange))
        .filter(exchange -> !NOTHING.matcher(exchange.response().body()).find())
        .filter(exchange -> !recorded.contains(requestId(exchange)))
        .map(exchange -> exchange.operation() + " in " + exchange.scenario())
        .toList();
  }

  /** What is asked a second time, such as a scale that all scenarios share, changes nothing. */
  private static String request(Exchange exchange) {
    return String.join(
        "\n", exchange.request().method(), exchange.request().path(), exchange.request().body());
  }

  /** All runs on a database share their scales: one that an earlier run defined is not changed. */
  private boolean isKnownScale(Exchange exchange) {
    var path = exchange.request().path();
    return path.startsWith(SCALES) && scales.contains(path.substring(SCALES.length()));
  }

  private static String requestId(Exchange exchange) {
    return String.join("", exchange.response().headers().getOrDefault("X-Request-Id", List.of()));
  }
}
