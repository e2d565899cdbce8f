package org.examcycle.acceptance.driver.http;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An exchange as it may be written to a file: without anything that opens a door. */
public final class Redacted {

  private static final String GONE = "(redacted)";

  /** Members of a JSON body, whatever they are nested in. */
  private static final Pattern SECRETS =
      Pattern.compile("(?i)(\"[a-z]*(?:secret|password|token)[a-z]*\"\\s*:\\s*)\"([^\"]*)\"");

  private Redacted() {}

  public static Exchange of(Exchange exchange) {
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
    var kept = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
    kept.putAll(headers);
    kept.computeIfPresent("Authorization", (_, _) -> List.of("Bearer " + GONE));
    return kept;
  }

  /** A secret keeps its form, so that the contract still holds: only its characters are gone. */
  private static String body(String body) {
    return SECRETS
        .matcher(body)
        .replaceAll(
            secret ->
                Matcher.quoteReplacement(secret.group(1) + "\"" + blank(secret.group(2)) + "\""));
  }

  private static String blank(String secret) {
    return secret
        .replaceAll("[0-9]", "0")
        .replaceAll("[A-Z]", "X")
        .replaceAll("[^0-9A-Z._ -]", "x");
  }
}
