package org.examcycle.testkit;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;

/** Cuts a page out of everything that is in memory. */
public final class Slices {

  private Slices() {}

  /**
   * @param key the natural key by which the list is ordered, which is the cursor
   */
  public static <T> Slice<T> of(Collection<T> all, Page page, Function<T, String> key) {
    var rest =
        all.stream()
            .sorted(Comparator.comparing(key))
            .filter(item -> page.after().filter(a -> key.apply(item).compareTo(a) <= 0).isEmpty())
            .toList();
    if (rest.size() <= page.limit()) {
      return new Slice<>(rest, Optional.empty());
    }
    var items = rest.subList(0, page.limit());
    return new Slice<>(items, Optional.of(key.apply(items.getLast())));
  }
}
