package org.examcycle.persistence;

import static org.jooq.impl.DSL.min;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.TableField;

/**
 * The few names that an indexed column has in many rows: as many steps in the index as there are
 * names, where {@code distinct} would read every row.
 */
public final class NamesInUse {

  private NamesInUse() {}

  /** In order. */
  public static List<String> of(DSLContext dsl, TableField<?, String> column) {
    var names = new ArrayList<String>();
    var next = dsl.select(min(column)).from(column.getTable()).fetchSingle().value1();
    while (next != null) {
      names.add(next);
      next =
          dsl.select(min(column))
              .from(column.getTable())
              .where(column.gt(next))
              .fetchSingle()
              .value1();
    }
    return names;
  }
}
