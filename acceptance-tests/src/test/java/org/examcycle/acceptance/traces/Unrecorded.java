package org.examcycle.acceptance.traces;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examcycle.acceptance.booted.BootedApplication;
import org.examcycle.acceptance.driver.http.Exchange;
import tools.jackson.databind.json.JsonMapper;

/** Granted requests that changed something and left no line in the history (COM-QUA-01). */
final class Unrecorded {

  /** What an import answers when all that it was sent was known. */
  private static final Pattern NOTHING = Pattern.compile("\"added\":0,\"changed\":0,");

  private static final String RETENTION = "/v1/retention-schedule";
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String SCALES = "/v1/grade-scales/";

  private final Set<String> recorded;
  private final Set<String> shared;
  private final Set<String> changing;

  Unrecorded(BootedApplication application) {
    this(application.requestsInHistory(), application.sharedBefore(), application.changing());
  }

  /**
   * @param recorded ids of the requests that the history has
   * @param shared what it told before this run: a scale by its name, a record of the schedule with
   *     day and months
   * @param changing use cases
   */
  Unrecorded(Set<String> recorded, Set<String> shared, Set<String> changing) {
    this.recorded = recorded;
    this.shared = shared;
    this.changing = changing;
  }

  List<String> among(List<Exchange> exchanges) {
    var asked = new HashSet<String>();
    return exchanges.stream()
        .filter(Exchange::isGranted)
        .filter(exchange -> exchange.useCases().stream().anyMatch(changing::contains))
        .filter(exchange -> asked.add(request(exchange)))
        .filter(exchange -> !isShared(exchange))
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

  /** All runs on a database share these: what an earlier run said is not said anew. */
  private boolean isShared(Exchange exchange) {
    var request = exchange.request();
    return request.path().startsWith(SCALES)
        ? shared.contains(request.path().substring(SCALES.length()))
        : request.path().equals(RETENTION) && shared.contains(row(request.body()));
  }

  private static String row(String body) {
    var row = JSON.readTree(body);
    return Stream.of("record", "from", "months")
        .map(name -> row.path(name).asString())
        .collect(Collectors.joining("/"));
  }

  private static String requestId(Exchange exchange) {
    return String.join("", exchange.response().headers().getOrDefault("X-Request-Id", List.of()));
  }
}
