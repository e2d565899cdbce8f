package org.examcycle.rest.problem;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** What is wrong with a JSON body, and where; never what stood there. */
final class JsonFlaws {

  private JsonFlaws() {}

  static Flaw of(@Nullable JacksonException unread) {
    return switch (unread) {
      case null -> Flaw.body("", ShapeFlaws.MISSING);
      case UnrecognizedPropertyException unknown ->
          Flaw.body(pointer(unknown.getPath()), "unknown-field");
      case InvalidFormatException format ->
          formed(Flaw.body(pointer(format.getPath()), problem(format)), format);
      case InvalidNullException _ -> Flaw.body(pointer(unread.getPath()), ShapeFlaws.MISSING);
      case MismatchedInputException _ when isBareAndMissing(unread) ->
          Flaw.body(pointer(unread.getPath()), ShapeFlaws.MISSING);
      case InputCoercionException number ->
          Flaw.body(pointer(unread.getPath()), "out-of-range").expecting(range(number));
      case StreamConstraintsException beyond -> JsonBounds.flaw(beyond);
      case StreamReadException _ -> syntax(unread);
      case MismatchedInputException _ when isAfterTheEnd(unread) -> syntax(unread);
      default -> Flaw.body(pointer(unread.getPath()), "wrong-type");
    };
  }

  private static Flaw syntax(JacksonException unread) {
    var location = unread.getLocation();
    var problem = problem(unread);
    return location == null
        ? Flaw.body(pointer(unread.getPath()), problem)
        : Flaw.place(location.getLineNr(), location.getColumnNr(), problem);
  }

  private static String problem(JacksonException unread) {
    if (says(unread, "Duplicate")) {
      return "duplicate-field";
    }
    return isHalfOfAPairInAName(unread) ? Misfits.NOT_UTF_8 : "not-json";
  }

  private static boolean isHalfOfAPairInAName(JacksonException unread) {
    return says(unread, "Broken surrogate pair") || says(unread, "Unexpected low surrogate");
  }

  private static boolean isAfterTheEnd(JacksonException unread) {
    return unread.getPath().isEmpty() && says(unread, "Trailing token");
  }

  /** A number or truth value of ours that must be there, and is not or is {@code null}. */
  private static boolean isBareAndMissing(JacksonException unread) {
    return says(unread, "Cannot map `null` into type");
  }

  /** The reader has no types for these, only words. */
  private static boolean says(JacksonException unread, String start) {
    return String.valueOf(unread.getOriginalMessage()).startsWith(start);
  }

  private static String problem(InvalidFormatException format) {
    var type = format.getTargetType();
    if (!(format.getValue() instanceof String) || type == null || isBare(type)) {
      return "wrong-type";
    }
    return type.isEnum() ? TextForm.NOT_ONE_OF : Misfits.atTheEndOf(format.getOriginalMessage());
  }

  /** Numbers and truth values are not text, however they are written. */
  private static boolean isBare(Class<?> type) {
    return type.isPrimitive() || Number.class.isAssignableFrom(type) || type == Boolean.class;
  }

  private static Flaw formed(Flaw flaw, InvalidFormatException format) {
    return flaw.expecting(TextForm.expected(format.getTargetType(), flaw.problem()));
  }

  private static Map<String, Object> range(InputCoercionException number) {
    return number.getTargetType() == long.class
        ? Map.of("min", Long.MIN_VALUE, "max", Long.MAX_VALUE)
        : Map.of("min", Integer.MIN_VALUE, "max", Integer.MAX_VALUE);
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
