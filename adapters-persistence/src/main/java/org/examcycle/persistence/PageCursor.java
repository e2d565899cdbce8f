package org.examcycle.persistence;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The place in a list after which the next page begins: the parts of the natural key of the last
 * item, in a text that tells a caller nothing and fits into a URL.
 */
public final class PageCursor {

  private static final char BETWEEN = '\u001f';

  private PageCursor() {}

  /**
   * @throws IllegalArgumentException if a part holds the control character U+001F
   */
  public static String of(Object... parts) {
    var texts = Arrays.stream(parts).map(Object::toString).toList();
    if (texts.stream().anyMatch(text -> text.indexOf(BETWEEN) >= 0)) {
      throw new IllegalArgumentException("a key holds no control character");
    }
    var joined = texts.stream().collect(Collectors.joining(String.valueOf(BETWEEN)));
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(joined.getBytes(StandardCharsets.UTF_8));
  }

  /** The parts of a key; empty when the text was not made here or has another number of parts. */
  public static Optional<List<String>> parts(String cursor, int number) {
    try {
      var joined = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      var parts = List.of(joined.split(String.valueOf(BETWEEN), -1));
      return parts.size() == number ? Optional.of(parts) : Optional.empty();
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
