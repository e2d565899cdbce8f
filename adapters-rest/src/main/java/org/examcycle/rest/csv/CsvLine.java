package org.examcycle.rest.csv;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One line of a file, its values by the header of their column. An empty value is no value. */
public final class CsvLine {

  private final int line;
  private final Map<String, Integer> columns;
  private final List<String> values;

  CsvLine(int line, Map<String, Integer> columns, List<String> values) {
    this.line = line;
    this.columns = columns;
    this.values = values;
  }

  /** As an editor counts. */
  public int line() {
    return line;
  }

  /** Whether the file has the column. */
  public boolean has(String column) {
    return columns.containsKey(column);
  }

  /** The value of a column; a line without one has a fault. */
  public String text(String column) {
    return optional(column)
        .orElseThrow(() -> new CellFault(line, column, "missing-value", Map.of()));
  }

  /** The value of a column, if there is one. */
  public Optional<String> optional(String column) {
    var index = columns.get(column);
    return index == null
        ? Optional.empty()
        : Optional.of(values.get(index)).filter(value -> !value.isEmpty());
  }

  /** A value of this form; any other is a fault of the line, which tells the form. */
  public <V> V value(String column, CellForm<V> form) {
    return parsed(column, form, text(column));
  }

  /** One of these words; any other is a fault of the line, which tells the words. */
  public <V> V oneOf(String column, Map<String, V> words) {
    var value = words.get(text(column));
    if (value == null) {
      throw new CellFault(line, column, "not-one-of", telling(words, Map.of()));
    }
    return value;
  }

  /** One of these words or a value of this form; else a fault of the line, which tells both. */
  public <V> V value(String column, Map<String, V> words, CellForm<V> other) {
    return parsed(
        column,
        new CellForm<V>(
            text -> Optional.ofNullable(words.get(text)).or(() -> other.parse().apply(text)),
            (String text) -> {
              var misfit = other.told().apply(text);
              return new CellForm.Misfit(misfit.problem(), telling(words, misfit.expected()));
            }),
        text(column));
  }

  /** A value of this form, if there is one. */
  public <V> Optional<V> optionalValue(String column, CellForm<V> form) {
    return optional(column).map(text -> parsed(column, form, text));
  }

  private <V> V parsed(String column, CellForm<V> form, String text) {
    return form.parse().apply(text).orElseThrow(() -> fault(column, form.told().apply(text)));
  }

  private CellFault fault(String column, CellForm.Misfit misfit) {
    return new CellFault(line, column, misfit.problem(), misfit.expected());
  }

  private static Map<String, Object> telling(Map<String, ?> words, Map<String, Object> form) {
    var expected = new TreeMap<>(form);
    expected.put("values", words.keySet().stream().sorted().toList());
    return expected;
  }
}
