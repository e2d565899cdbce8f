package org.examcycle.acceptance.driver.http;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examcycle.acceptance.Approved;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The OpenAPI file: what may be asked and what may be answered. */
public final class Contract {

  private static final Path FILE =
      Approved.root().resolve("adapters-rest/src/main/resources/openapi/examcycle-v1.yaml");

  private static final ObjectMapper YAML = YAMLMapper.builder().build();
  private static final ObjectMapper JSON = JsonMapper.builder().build();
  private static final String AT = "urn:examcycle:contract";

  private final JsonNode document;
  private final Schema schemas;
  private final Map<String, String> names;

  private Contract(JsonNode document) {
    this.document = document;
    this.names =
        offered().stream()
            .map(Offered::operation)
            .collect(Collectors.toMap(Contract::anonymous, name -> name));
    this.schemas =
        SchemaRegistry.withDefaultDialect(
                dialect(document), builder -> builder.schemas(Map.of(AT, document.toString())))
            .getSchema(SchemaLocation.of(AT));
  }

  /** The document is no schema: the validator need not wonder at its members, nor at our marks. */
  private static Dialect dialect(JsonNode document) {
    var members =
        Stream.concat(document.propertyNames().stream(), Stream.of("x-may-grow"))
            .map(NonValidationKeyword::new)
            .toList();
    return Dialect.builder(AT + ":dialect", Dialects.getOpenApi31()).keywords(members).build();
  }

  /** The one under version control. */
  public static Contract inRepository() {
    return of(FILE);
  }

  static Contract of(Path file) {
    return new Contract(YAML.readTree(file.toFile()));
  }

  /** What each room is about, by its name. */
  public Map<String, String> rooms() {
    var rooms = new LinkedHashMap<String, String>();
    document
        .path("tags")
        .forEach(tag -> rooms.put(tag.path("name").asString(), tag.path("description").asString()));
    return rooms;
  }

  /** All that can be asked, in the order of the file. */
  public List<Offered> offered() {
    return document.path("paths").propertyStream().flatMap(Contract::offered).toList();
  }

  private static Stream<Offered> offered(Map.Entry<String, JsonNode> path) {
    return path.getValue()
        .propertyStream()
        .map(
            method ->
                new Offered(
                    method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
                    method.getValue().at("/tags/0").asString(),
                    method.getValue().path("summary").asString(),
                    types(method.getValue())));
  }

  private static List<String> types(JsonNode operation) {
    return operation
        .path("responses")
        .propertyStream()
        .filter(response -> response.getKey().startsWith("2"))
        .flatMap(response -> response.getValue().path("content").propertyNames().stream())
        .toList();
  }

  /** The operation's name as it stands here, by a method and a template with any names in it. */
  String nameOf(String operation) {
    return names.getOrDefault(anonymous(operation), operation);
  }

  /**
   * @throws AssertionError if the exchange is not one that the contract foresees
   */
  void check(Exchange exchange) {
    var faults = faults(exchange);
    if (!faults.isEmpty()) {
      throw new AssertionError(
          exchange.operation() + " is not as the contract says: " + String.join("; ", faults));
    }
  }

  public List<String> faults(Exchange exchange) {
    var operation = operation(exchange);
    if (operation.isEmpty()) {
      return List.of("there is no such operation");
    }
    var at = operation.get();
    var faults = new ArrayList<String>();
    if (exchange.isGranted() && !exchange.request().body().isEmpty()) {
      faults.addAll(
          body(
              "request",
              at + "/requestBody",
              exchange.request().headers(),
              exchange.request().body()));
    }
    var answer = answer(at, exchange.response().status());
    if (answer.isEmpty()) {
      faults.add("no answer " + exchange.response().status());
    } else {
      faults.addAll(
          body("answer", answer.get(), exchange.response().headers(), exchange.response().body()));
    }
    return faults;
  }

  /** Where the operation stands. */
  private Optional<String> operation(Exchange exchange) {
    var wanted = exchange.operation().split(" ", 2);
    return Optional.of("/paths/" + escaped(wanted[1]) + "/" + wanted[0].toLowerCase(Locale.ROOT))
        .filter(at -> !document.at(at).isMissingNode());
  }

  private Optional<String> answer(String operation, int status) {
    return List.of(String.valueOf(status), status / 100 + "XX", "default").stream()
        .map(key -> operation + "/responses/" + key)
        .filter(at -> !document.at(at).isMissingNode())
        .map(this::followed)
        .findFirst();
  }

  private List<String> body(
      String what, String at, Map<String, List<String>> headers, String body) {
    if (body.isEmpty()) {
      return List.of();
    }
    var type = headers.getOrDefault("Content-Type", List.of("")).getFirst().replaceFirst(";.*", "");
    var media = followed(at) + "/content/" + escaped(type);
    if (document.at(media).isMissingNode()) {
      return List.of(what + " of type " + type + " is not foreseen");
    }
    if (!type.endsWith("json") || document.at(media + "/schema").isMissingNode()) {
      return List.of();
    }
    // Not from the registry, which reads the whole document again for every place in it.
    return schemas
        .getRefSchema(SchemaLocation.Fragment.of(media + "/schema"))
        .validate(JSON.readTree(body))
        .stream()
        .map(error -> what + " " + error)
        .toList();
  }

  /** A reference to a component, followed. */
  private String followed(String at) {
    var reference = document.at(at).path("$ref").asString("");
    return reference.isEmpty() ? at : reference.substring(1);
  }

  private static String anonymous(String path) {
    return path.replaceAll("\\{[^}]*}", "{}");
  }

  private static String escaped(String key) {
    return key.replace("~", "~0").replace("/", "~1");
  }
}
