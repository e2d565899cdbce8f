package org.examcycle.acceptance.driver.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes a scenario's exchanges to {@code target/exchanges}, a file each, without secrets. */
final class ExchangeFiles {

  private static final Path FOLDER = Path.of("target", "exchanges");
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private ExchangeFiles() {}

  static void write(String scenario, List<Exchange> exchanges) {
    try {
      Files.createDirectories(FOLDER);
      for (var n = 0; n < exchanges.size(); n++) {
        var file = FOLDER.resolve("%s-%02d.json".formatted(slug(scenario), n + 1));
        Files.writeString(file, JSON.writeValueAsString(members(Redacted.of(exchanges.get(n)))));
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static Map<String, Object> members(Exchange exchange) {
    var members = new LinkedHashMap<String, Object>();
    members.put("scenario", exchange.scenario());
    members.put("operation", exchange.operation());
    members.put("caller", exchange.callerKind());
    members.put("request", exchange.request());
    members.put("response", exchange.response());
    return members;
  }

  private static String slug(String text) {
    return text.replaceAll("[^A-Za-z0-9]+", "-");
  }
}
