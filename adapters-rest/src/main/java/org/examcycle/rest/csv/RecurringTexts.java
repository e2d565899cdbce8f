package org.examcycle.rest.csv;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One text each for those that come again and again in a file, such as codes: what is read of
 * thousands of lines is held at once. Of texts that fall into one place the last is known.
 */
final class RecurringTexts {

  private static final int PLACES = 1 << 12;

  private final @Nullable String[] known = new @Nullable String[PLACES];

  List<String> of(List<String> texts) {
    return texts.stream().map(this::one).toList();
  }

  private String one(String text) {
    var place = (text.hashCode() ^ text.hashCode() >>> 16) & PLACES - 1;
    var before = known[place];
    if (before != null && before.equals(text)) {
      return before;
    }
    known[place] = text;
    return text;
  }
}
