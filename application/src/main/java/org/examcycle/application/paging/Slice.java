package org.examcycle.application.paging;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A page of a list.
 *
 * @param next the natural key after which the next page begins; empty on the last page
 */
public record Slice<T>(List<T> items, Optional<String> next) {

  public Slice {
    items = List.copyOf(items);
  }

  /**
   * Cuts a page out of one item more than was asked for, which tells whether there is a next one.
   *
   * @param found at most {@code page.limit() + 1} items in the order of their keys
   */
  public static <T> Slice<T> of(List<T> found, Page page, Function<T, String> key) {
    if (found.size() <= page.limit()) {
      return new Slice<>(found, Optional.empty());
    }
    var items = found.subList(0, page.limit());
    return new Slice<>(items, Optional.of(key.apply(items.getLast())));
  }

  public <U> Slice<U> map(Function<? super T, ? extends U> mapper) {
    return new Slice<>(items.stream().<U>map(mapper).toList(), next);
  }
}
