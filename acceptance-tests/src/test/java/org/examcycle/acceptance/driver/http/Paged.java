package org.examcycle.acceptance.driver.http;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One part of a list. */
record Paged<T>(List<T> items, @Nullable String next) {

  /** Fetches part after part, until none says that there is another. */
  static <T> List<T> all(Function<@Nullable String, Paged<T>> fetch) {
    var all = new ArrayList<T>();
    String after = null;
    do {
      var part = fetch.apply(after);
      all.addAll(part.items());
      after = part.next();
    } while (after != null);
    return all;
  }
}
