package org.examcycle.bootstrap.start;

import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/** What a value should have been, in words that follow "is not". */
final class ValueKind {

  private static final Set<Class<?>> WHOLE =
      Set.of(int.class, long.class, Integer.class, Long.class);

  private ValueKind() {}

  static String of(@Nullable Class<?> type) {
    if (type == Duration.class) {
      return "a time, as 3s or 1h is";
    }
    if (type == DataSize.class) {
      return "a size, as 8KB is";
    }
    if (type == boolean.class || type == Boolean.class) {
      return "true or false";
    }
    if (type != null && type.isEnum()) {
      return "one of "
          + Arrays.stream(type.getEnumConstants())
              .map(String::valueOf)
              .collect(Collectors.joining(", "));
    }
    return type != null && WHOLE.contains(type) ? "a whole number" : "of its form";
  }
}
