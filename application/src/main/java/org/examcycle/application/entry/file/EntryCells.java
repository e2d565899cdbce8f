package org.examcycle.application.entry.file;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands in one row, exactly as it was sent.
 *
 * @param texts a text for each column, in their order; empty where nothing stands
 */
public record EntryCells(List<String> texts) {

  private static final List<EntryColumn> COLUMNS = List.of(EntryColumn.values());

  public EntryCells {
    texts = List.copyOf(texts);
    if (texts.size() != COLUMNS.size()) {
      throw new IllegalArgumentException("a row has a text for each column");
    }
  }

  /** Nothing stands in the columns that are not named. */
  public static EntryCells of(Map<EntryColumn, String> texts) {
    return new EntryCells(COLUMNS.stream().map(column -> texts.getOrDefault(column, "")).toList());
  }

  /** Empty where nothing stands. */
  public Optional<String> text(EntryColumn column) {
    return Optional.of(texts.get(COLUMNS.indexOf(column))).filter(text -> !text.isEmpty());
  }

  /** No name or birth date in a log. */
  @Override
  public String toString() {
    return "EntryCells";
  }
}
