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

  /** Of a word that must be one of a list. */
  static final String NOT_ONE_OF = "not-one-of";

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
      case InputCoercionException _ -> Flaw.body(pointer(unread.getPath()), "out-of-range");
      case StreamConstraintsException _ -> Flaw.body(pointer(unread.getPath()), "too-long");
      case StreamReadException _ -> syntax(unread);
      case MismatchedInputException _ when isAfterTheEnd(unread) -> syntax(unread);
      default -> Flaw.body(pointer(unread.getPath()), "wrong-type");
    };
  }

  private static Flaw syntax(JacksonException unread) {
    var location = unread.getLocation();
    var problem = says(unread, "Duplicate") ? "duplicate-field" : "not-json";
    return location == null
        ? Flaw.body(pointer(unread.getPath()), problem)
        : Flaw.place(location.getLineNr(), location.getColumnNr(), problem);
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
    if (type.isEnum()) {
      return NOT_ONE_OF;
    }
    return TextForm.problemAtTheEndOf(format.getOriginalMessage());
  }

  /** Numbers and truth values are not text, however they are written. */
  private static boolean isBare(Class<?> type) {
    return type.isPrimitive() || Number.class.isAssignableFrom(type) || type == Boolean.class;
  }

  private static Flaw formed(Flaw flaw, InvalidFormatException format) {
    var type = format.getTargetType();
    return type != null && type.isEnum()
        ? flaw.expecting(Map.of("values", List.of(type.getEnumConstants())))
        : flaw.expecting(TextForm.expected(type, flaw.problem()));
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
