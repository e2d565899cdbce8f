package org.examcycle.acceptance.nonsense;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.examcycle.acceptance.Approved;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A request for each operation of the contract that has the right form, made of its schemas: for
 * operations that no example has come to.
 */
final class Samples {

  private static final Path CONTRACT =
      Approved.root().resolve("adapters-rest/src/main/resources/openapi/examcycle-v1.yaml");

  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
  private static final Pattern OPEN = Pattern.compile("\\{(\\w+)}");

  /** Of what the contract describes in words. */
  private static final Map<String, String> BY_NAME =
      Map.ofEntries(
          Map.entry("centre", "ZZ998"),
          Map.entry("holder", "ZZ998"),
          Map.entry("series", "2099-06"),
          Map.entry("syllabus", "0620"),
          Map.entry("number", "0001"),
          Map.entry("component", "22"),
          Map.entry("entry", "01900000-0000-7000-8000-000000000000"),
          Map.entry("run", "01900000-0000-7000-8000-000000000000"),
          Map.entry("transfer", "01900000-0000-7000-8000-000000000000"),
          Map.entry("deviation", "01900000-0000-7000-8000-000000000000"),
          Map.entry("to", "ZZ998"),
          Map.entry("candidate", "0001"),
          Map.entry("examDate", "FCE-2099-06-05-paper"),
          Map.entry("currency", "GBP"),
          Map.entry("language", "en"),
          Map.entry("country", "GB"),
          Map.entry("timeZone", "Europe/London"),
          Map.entry("level", "B2"),
          Map.entry("exam", "FCE"),
          Map.entry("candidateId", "SIR094701"),
          Map.entry("secretNumber", "0000"),
          Map.entry("startsAt", "2099-06-05T09:00"),
          Map.entry("email", "somebody@example.org"));

  private static final Map<String, String> BY_FORMAT =
      Map.of(
          "date", "2099-06-05",
          "date-time", "2099-06-05T09:00:00Z",
          "uuid", "01900000-0000-7000-8000-000000000000");

  private final JsonNode contract = YAMLMapper.builder().build().readTree(CONTRACT.toFile());
  private final JsonMapper json = JsonMapper.builder().build();
  private final Map<String, String> headers;

  /**
   * @param headers that every request has
   */
  Samples(Map<String, String> headers) {
    this.headers = headers;
  }

  List<Sound> all() {
    var all = new ArrayList<Sound>();
    for (var path : contract.at("/paths").properties()) {
      path.getValue().properties().stream()
          .filter(operation -> METHODS.contains(operation.getKey()))
          .forEach(
              operation ->
                  all.add(sample(operation.getKey(), path.getKey(), operation.getValue())));
    }
    return all;
  }

  private Sound sample(String method, String path, JsonNode operation) {
    var more = new TreeMap<>(headers);
    var content = operation.at("/requestBody/content").properties();
    var body = "";
    for (var type : content) {
      more.put("Content-Type", type.getKey());
      body =
          type.getKey().contains("json")
              ? json.writeValueAsString(value("", type.getValue().path("schema")))
              : "column,other\nx,y\n";
      break;
    }
    if (operation.path("parameters").toString().contains("IfMatch")) {
      more.put("If-Match", "\"1\"");
    }
    var filled = OPEN.matcher(path).replaceAll(open -> BY_NAME.getOrDefault(open.group(1), "X1"));
    return new Sound(
        method.toUpperCase(Locale.ROOT) + " " + path,
        method.toUpperCase(Locale.ROOT),
        filled,
        more,
        body);
  }

  private JsonNode value(String name, JsonNode schema) {
    var make = JsonNodeFactory.instance;
    if (schema.has("$ref")) {
      return value(name, contract.at(schema.path("$ref").asString().substring(1)));
    }
    if (schema.has("enum")) {
      return schema.path("enum").get(0);
    }
    return switch (schema.path("type").asString("string")) {
      case "object" -> {
        var object = make.objectNode();
        schema
            .path("properties")
            .properties()
            .forEach(it -> object.set(it.getKey(), value(it.getKey(), it.getValue())));
        yield object;
      }
      case "array" -> make.arrayNode().add(value(name, schema.path("items")));
      case "integer", "number" -> make.numberNode(schema.path("minimum").asInt(1));
      case "boolean" -> make.booleanNode(true);
      default ->
          make.stringNode(
              BY_FORMAT.getOrDefault(
                  schema.path("format").asString(""), BY_NAME.getOrDefault(name, "X1")));
    };
  }
}
