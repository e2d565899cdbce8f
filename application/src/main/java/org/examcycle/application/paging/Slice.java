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

  public <U> Slice<U> map(Function<? super T, ? extends U> mapper) {
    return new Slice<>(items.stream().<U>map(mapper).toList(), next);
  }
}
