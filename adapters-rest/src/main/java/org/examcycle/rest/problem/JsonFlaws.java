package org.examcycle.rest.problem;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** What is wrong with a JSON body, and where; never what stood there. */
final class JsonFlaws {

  private JsonFlaws() {}

  static Flaw of(@Nullable JacksonException unread) {
    return switch (unread) {
      case null -> Flaw.body("", "missing");
      case UnrecognizedPropertyException unknown ->
          Flaw.body(pointer(unknown.getPath()), "unknown-field");
      case InvalidFormatException format when isOneOf(format) ->
          Flaw.body(pointer(format.getPath()), "not-one-of")
              .expecting(Map.of("values", constants(format.getTargetType())));
      case InvalidFormatException format -> Flaw.body(pointer(format.getPath()), "wrong-form");
      case StreamConstraintsException _ -> Flaw.body(pointer(unread.getPath()), "too-long");
      case StreamReadException syntax -> syntax(syntax);
      default -> Flaw.body(pointer(unread.getPath()), "wrong-type");
    };
  }

  /** A field given twice is read as well-formed text with a fault, everything else as no JSON. */
  private static Flaw syntax(StreamReadException unread) {
    var location = unread.getLocation();
    var problem =
        String.valueOf(unread.getOriginalMessage()).startsWith("Duplicate")
            ? "duplicate-field"
            : "not-json";
    return location == null
        ? Flaw.body(pointer(unread.getPath()), problem)
        : Flaw.place(location.getLineNr(), location.getColumnNr(), problem);
  }

  private static boolean isOneOf(InvalidFormatException format) {
    var type = format.getTargetType();
    return type != null && type.isEnum();
  }

  private static List<Object> constants(Class<?> type) {
    return List.of(type.getEnumConstants());
  }

  private static String pointer(List<Reference> path) {
    return path.stream().map(JsonFlaws::step).collect(Collectors.joining());
  }

  private static String step(Reference step) {
    var name = step.getPropertyName();
    return "/" + (name == null ? String.valueOf(step.getIndex()) : escaped(name));
  }

  static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
