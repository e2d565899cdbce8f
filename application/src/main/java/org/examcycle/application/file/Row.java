package org.examcycle.application.file;

import java.util.function.Function;

/**
 * One row of a file that was sent.
 *
 * @param line where it stands, the header being line 1
 */
public record Row<T>(int line, T value) {

  public <U> Row<U> map(Function<? super T, ? extends U> mapper) {
    return new Row<>(line, mapper.apply(value));
  }
}
