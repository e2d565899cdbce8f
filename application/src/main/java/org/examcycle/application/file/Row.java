package org.examcycle.application.file;

import java.util.function.Function;

/**
 * What stood in one line of a file.
 *
 * @param line as an editor counts, so the first line after the header is 2
 */
public record Row<T>(int line, T value) {

  public <U> Row<U> map(Function<? super T, ? extends U> mapper) {
    return new Row<>(line, mapper.apply(value));
  }
}
