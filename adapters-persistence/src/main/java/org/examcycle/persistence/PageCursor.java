package org.examcycle.persistence;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The place in a list after which the next page begins: the parts of the natural key of the last
 * item. No caller sees it as it is.
 */
public final class PageCursor {

  private static final char BETWEEN = '\u001f';

  private PageCursor() {}

  /**
   * @throws IllegalArgumentException if a part holds a control character
   */
  public static String of(Object... parts) {
    var texts = Arrays.stream(parts).map(Object::toString).toList();
    if (texts.stream().anyMatch(PageCursor::isNoKey)) {
      throw new IllegalArgumentException("a key holds no control character");
    }
    return texts.stream().collect(Collectors.joining(String.valueOf(BETWEEN)));
  }

  /** The parts of a key; empty when the text was not made here or has another number of parts. */
  public static Optional<List<String>> parts(String cursor, int number) {
    var parts = List.of(cursor.split(String.valueOf(BETWEEN), -1));
    return parts.size() == number && parts.stream().noneMatch(PageCursor::isNoKey)
        ? Optional.of(parts)
        : Optional.empty();
  }

  /** No database takes control characters. */
  private static boolean isNoKey(String part) {
    return part.chars().anyMatch(Character::isISOControl);
  }
}
