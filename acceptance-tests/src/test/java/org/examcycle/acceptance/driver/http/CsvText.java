package org.examcycle.acceptance.driver.http;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A file as somebody would send it. */
final class CsvText {

  static final String TYPE = "text/csv;charset=UTF-8";

  private CsvText() {}

  static <T> String of(String header, List<T> rows, Function<T, List<?>> values) {
    return header
        + "\n"
        + rows.stream().map(values).map(CsvText::line).collect(Collectors.joining());
  }

  private static String line(List<?> values) {
    return values.stream()
            .map(value -> "\"" + String.valueOf(value).replace("\"", "\"\"") + "\"")
            .collect(Collectors.joining(","))
        + "\n";
  }
}
