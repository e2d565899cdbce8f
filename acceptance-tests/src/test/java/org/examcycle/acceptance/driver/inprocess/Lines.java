package org.examcycle.acceptance.driver.inprocess;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.examcycle.application.file.Row;

/** Rows as a file has them: the first stands in line 2, below the header. */
final class Lines {

  private Lines() {}

  static <R, T> List<Row<T>> of(List<R> rows, Function<R, T> value) {
    return IntStream.range(0, rows.size())
        .mapToObj(i -> new Row<>(i + 2, value.apply(rows.get(i))))
        .toList();
  }
}
