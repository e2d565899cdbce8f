package org.examcycle.acceptance.nonsense;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.examcycle.acceptance.driver.http.Exchange;

/**
 * A request that makes sense.
 *
 * @param operation method and path template
 * @param path with values in the places of the template, and the query
 * @param headers by name, in whatever letters
 */
record Sound(
    String operation, String method, String path, Map<String, String> headers, String body) {

  Sound {
    var anyLetters = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
    anyLetters.putAll(headers);
    headers = anyLetters;
  }

  /**
   * @param authorization of whoever sent it, good for the time at which it is sent again
   */
  static Sound of(Exchange exchange, Map<String, String> authorization) {
    var headers = new LinkedHashMap<String, String>();
    exchange
        .request()
        .headers()
        .forEach((name, values) -> headers.put(name, String.join(", ", values)));
    headers.keySet().removeIf(name -> name.equalsIgnoreCase("Idempotency-Key"));
    headers.putAll(authorization);
    return new Sound(
        exchange.operation(),
        exchange.request().method(),
        exchange.request().path(),
        headers,
        exchange.request().body());
  }

  String type() {
    return headers.getOrDefault("Content-Type", "");
  }

  boolean isJson() {
    return !body.isEmpty() && type().contains("json");
  }

  boolean isCsv() {
    return !body.isEmpty() && type().startsWith("text/csv");
  }
}
