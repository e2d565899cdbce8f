package org.examcycle.contract;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.examcycle.rest.value.Words;

/** The shape checks of Bean Validation in the words of JSON schema. */
final class Constraints {

  private Constraints() {}

  /** Those of ours that may not be absent are made of {@code NotNull}. */
  static boolean isRequired(Annotation[] annotations) {
    return Arrays.stream(annotations)
        .anyMatch(
            annotation ->
                annotation instanceof NotNull
                    || annotation instanceof NotBlank
                    || annotation instanceof NotEmpty
                    || annotation.annotationType().isAnnotationPresent(NotNull.class));
  }

  static Map<String, Object> on(Map<String, Object> schema, Annotation[] annotations) {
    var constrained = new LinkedHashMap<>(schema);
    for (var annotation : annotations) {
      add(annotation, constrained, "array".equals(schema.get("type")) ? "Items" : "Length");
    }
    return constrained;
  }

  private static void add(Annotation annotation, Map<String, Object> schema, String what) {
    switch (annotation) {
      case Size size -> {
        if (size.min() > 0) {
          schema.put("min" + what, size.min());
        }
        if (size.max() < Integer.MAX_VALUE) {
          schema.put("max" + what, size.max());
        }
      }
      case NotEmpty _ -> schema.put("min" + what, 1);
      case NotBlank _ -> schema.put("pattern", "\\S");
      case Words _ -> schema.put("pattern", "\\S");
      case Pattern pattern -> schema.put("pattern", "^(" + pattern.regexp() + ")$");
      case Min min -> schema.put("minimum", min.value());
      case Max max -> schema.put("maximum", max.value());
      case Positive _ -> schema.put("exclusiveMinimum", 0);
      case PositiveOrZero _ -> schema.put("minimum", 0);
      default -> {
        // says nothing of the shape
      }
    }
  }
}
