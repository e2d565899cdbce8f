package org.examcycle.rest.problem;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a flaw tells of a domain value that has not its form. */
final class TextForm {

  private TextForm() {}

  /** The pattern that the type shows as {@code FORM}; nothing where it shows none. */
  static Map<String, Object> of(@Nullable Class<?> type) {
    try {
      return type != null && type.getField("FORM").get(null) instanceof Pattern form
          ? Map.of("regexp", form.pattern())
          : Map.of();
    } catch (NoSuchFieldException _) {
      return Map.of();
    } catch (IllegalAccessException broken) {
      throw new IllegalStateException(String.valueOf(type), broken);
    }
  }
}
