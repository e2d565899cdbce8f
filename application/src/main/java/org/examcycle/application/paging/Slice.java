package org.examcycle.application.paging;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One part of a long list.
 *
 * @param next what to ask for to go on, opaque to the caller; empty at the end
 */
public record Slice<T>(List<T> items, Optional<String> next) {

  public Slice {
    items = List.copyOf(items);
  }

  /**
   * Cuts a part out of one item more than was asked for, which tells whether more follow.
   *
   * @param found at most {@code page.limit() + 1} items in the list's order
   * @param cursor what to ask for to go on after an item
   */
  public static <T> Slice<T> of(List<T> found, Page page, Function<? super T, String> cursor) {
    if (found.size() <= page.limit()) {
      return new Slice<>(found, Optional.empty());
    }
    var items = found.subList(0, page.limit());
    return new Slice<>(items, Optional.of(cursor.apply(items.getLast())));
  }

  public <U> Slice<U> map(Function<? super T, ? extends U> mapper) {
    return new Slice<>(items.stream().<U>map(mapper).toList(), next);
  }
}
