package org.examcycle.rest.problem;

import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** How much the reader of JSON takes before it looks at any field, and where a body goes beyond. */
public final class JsonBounds {

  private static final int DEEPEST = 50;
  private static final int LONGEST_TEXT = 100_000;
  private static final int LONGEST_NUMBER = 100;

  /** What the reader says first of a name that is too long; it has no type for it. */
  private static final String NAME = "Name";

  private static final JsonFactory FACTORY = factory();

  private JsonBounds() {}

  /** Of readers that are bound so. */
  public static JsonFactory factory() {
    return JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST)
                .maxStringLength(LONGEST_TEXT)
                .maxNumberLength(LONGEST_NUMBER)
                .build())
        .build();
  }

  /**
   * The reader does not say where it stopped, as it has not looked at the value yet: it reads once
   * more.
   */
  static Flaw flaw(StreamConstraintsException beyond) {
    var message = String.valueOf(beyond.getOriginalMessage());
    var end = SentBody.text().flatMap(JsonBounds::end);
    var pointer = end.map(JsonBounds::pointer).orElse("");
    if (message.startsWith("Document nesting depth")) {
      return Flaw.body(pointer, "too-deep").expecting(Map.of("max", DEEPEST));
    }
    if (message.startsWith(NAME)) {
      return Flaw.body(end.map(JsonBounds::around).orElse(""), "name-too-long")
          .expecting(Map.of("max", StreamReadConstraints.DEFAULT_MAX_NAME_LEN));
    }
    return Flaw.body(pointer, "too-long")
        .expecting(Map.of("max", message.startsWith("Number") ? LONGEST_NUMBER : LONGEST_TEXT));
  }

  private static String pointer(TokenStreamContext end) {
    return end.pathAsPointer().toString();
  }

  /** To the object of a name that was not read: in it the member before is the last. */
  private static String around(TokenStreamContext end) {
    var around = end.getParent();
    return around == null ? "" : pointer(around);
  }

  private static Optional<TokenStreamContext> end(byte[] text) {
    try (var parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      try {
        for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
          if (token == JsonToken.VALUE_STRING) {
            parser.getString();
          }
        }
        return Optional.empty();
      } catch (JacksonException _) {
        return Optional.of(parser.streamReadContext());
      }
    }
  }
}
