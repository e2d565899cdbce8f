package org.examcycle.acceptance.driver.http;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** An exchange as it may be written to a file: without anything that opens a door. */
final class Redacted {

  private static final String GONE = "(redacted)";

  /** Members of a JSON body, whatever they are nested in. */
  private static final Pattern SECRETS =
      Pattern.compile(
          "(?i)(\"[a-z]*(?:secret|password|token|session|key)[a-z]*\"\\s*:\\s*)\"[^\"]*\"");

  private Redacted() {}

  static Exchange of(Exchange exchange) {
    var request = exchange.request();
    var response = exchange.response();
    return new Exchange(
        exchange.scenario(),
        exchange.operation(),
        exchange.actor(),
        exchange.at(),
        exchange.useCases(),
        new Exchange.Request(
            request.method(), request.path(), headers(request.headers()), body(request.body())),
        new Exchange.Response(
            response.status(), headers(response.headers()), body(response.body())));
  }

  private static Map<String, List<String>> headers(Map<String, List<String>> headers) {
    var kept = new TreeMap<>(headers);
    kept.computeIfPresent("Authorization", (_, _) -> List.of("Bearer " + GONE));
    return kept;
  }

  private static String body(String body) {
    return SECRETS.matcher(body).replaceAll("$1\"" + GONE + "\"");
  }
}
