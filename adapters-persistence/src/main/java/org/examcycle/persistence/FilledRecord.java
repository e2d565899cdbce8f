package org.examcycle.persistence;

import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** A record of the values that are otherwise copied. */
public final class FilledRecord {

  private FilledRecord() {}

  /**
   * @param columns of the record, in the order of the values
   */
  public static <R extends Record> R of(
      R row, List<? extends Field<?>> columns, @Nullable Object[] values) {
    var byName = new HashMap<String, @Nullable Object>();
    IntStream.range(0, values.length).forEach(i -> byName.put(columns.get(i).getName(), values[i]));
    row.fromMap(byName);
    return row;
  }
}
