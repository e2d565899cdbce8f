package org.examcycle.rest.problem;

import static java.util.Comparator.comparing;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.examcycle.application.refusal.Facts;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** Which constraints a request's values break, and where; never what the values are. */
final class ShapeFlaws {

  /** Of whatever must be there, by whichever check it is found out. */
  static final String MISSING = "missing";

  private static final Set<String> NOT_BOUNDS = Set.of("groups", "payload", "message", "flags");

  private static final java.util.regex.Pattern NUMBER = java.util.regex.Pattern.compile("[0-9]+");

  private ShapeFlaws() {}

  static List<Flaw> of(MethodArgumentNotValidException invalid) {
    return inBody(invalid.getBindingResult());
  }

  static List<Flaw> of(HandlerMethodValidationException invalid) {
    return invalid.getParameterValidationResults().stream()
        .flatMap(
            result ->
                result instanceof ParameterErrors body
                    ? inBody(body).stream()
                    : result.getResolvableErrors().stream().map(error -> parameter(result, error)))
        .toList();
  }

  private static Flaw parameter(ParameterValidationResult result, MessageSourceResolvable error) {
    var name = result.getMethodParameter().getParameterName();
    var violation = result.unwrap(error, ConstraintViolation.class);
    return Flaw.parameter(name == null ? "" : name, problem(violation))
        .expecting(bounds(violation));
  }

  /** By their places: the validator finds them in another order each time. */
  private static List<Flaw> inBody(Errors errors) {
    return errors.getAllErrors().stream()
        .map(ShapeFlaws::inBody)
        .map(flaw -> new Placed(place(flaw), flaw))
        .sorted(comparing(Placed::place).thenComparing(placed -> placed.flaw().problem()))
        .map(Placed::flaw)
        .toList();
  }

  /** With its place, reckoned once: a body may have thousands. */
  private record Placed(String place, Flaw flaw) {}

  private static String place(Flaw flaw) {
    return NUMBER
        .matcher(String.valueOf(flaw.pointer()))
        .replaceAll(number -> "%10s".formatted(number.group()));
  }

  private static Flaw inBody(ObjectError error) {
    var violation = error.unwrap(ConstraintViolation.class);
    var path = error instanceof FieldError field ? pointer(field.getField()) : "";
    return Flaw.body(path, problem(violation)).expecting(bounds(violation));
  }

  /** {@code candidates[0].name} is {@code /candidates/0/name}. */
  private static String pointer(String path) {
    return "/" + path.replace("].", "/").replace("]", "").replaceAll("[.\\[]", "/");
  }

  private static String problem(ConstraintViolation<?> violation) {
    if (violation.getInvalidValue() == null) {
      return MISSING;
    }
    var annotation = violation.getConstraintDescriptor().getAnnotation();
    if (annotation instanceof Pattern) {
      return TextForm.WRONG_FORM;
    }
    return Facts.code(annotation.annotationType().getSimpleName());
  }

  private static Map<String, Object> bounds(ConstraintViolation<?> violation) {
    var bounds = new TreeMap<String, Object>();
    violation
        .getConstraintDescriptor()
        .getAttributes()
        .forEach(
            (name, value) -> {
              if (!NOT_BOUNDS.contains(name)
                  && (value instanceof Number || value instanceof String)) {
                bounds.put(name, value);
              }
            });
    return bounds;
  }
}
