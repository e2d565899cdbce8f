package org.examcycle.rest.problem;

import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** How much the reader of JSON takes before it looks at any field, and where a body goes beyond. */
public final class JsonBounds {

  private static final int DEEPEST = 50;
  private static final int LONGEST_TEXT = 100_000;
  private static final int LONGEST_NUMBER = 100;

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
    var pointer = SentBody.text().map(JsonBounds::end).orElse("");
    if (message.startsWith("Document nesting depth")) {
      return Flaw.body(pointer, "too-deep").expecting(Map.of("max", DEEPEST));
    }
    return Flaw.body(pointer, "too-long").expecting(Map.of("max", longest(message)));
  }

  private static int longest(String message) {
    if (message.startsWith("Number")) {
      return LONGEST_NUMBER;
    }
    return message.startsWith("Name") ? StreamReadConstraints.DEFAULT_MAX_NAME_LEN : LONGEST_TEXT;
  }

  private static String end(byte[] text) {
    try (var parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      try {
        for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
          if (token == JsonToken.VALUE_STRING) {
            parser.getString();
          }
        }
        return "";
      } catch (JacksonException _) {
        return parser.streamReadContext().pathAsPointer().toString();
      }
    }
  }
}
