package org.examcycle.persistence;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Rows of a file on their way in: a temporary table that lives as long as the transaction. It is
 * filled by COPY, then one {@code insert ... select} joins, checks and takes over.
 */
public final class Staging {

  private final DSLContext dsl;
  private final Table<Record> table;
  private final List<? extends Field<?>> columns;

  private Staging(DSLContext dsl, Table<Record> table, List<? extends Field<?>> columns) {
    this.dsl = dsl;
    this.table = table;
    this.columns = columns;
  }

  /**
   * Makes it anew, if it was there before in this transaction.
   *
   * @param columns name and type of each, such as {@code field(name("line"), INTEGER)}
   * @throws IllegalStateException outside of a transaction
   */
  public static Staging table(DSLContext dsl, String name, Field<?>... columns) {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("a staging table lives in a transaction");
    }
    dsl.dropTableIfExists(DSL.name("pg_temp", name)).execute();
    dsl.createTemporaryTable(DSL.name(name)).columns(columns).onCommitDrop().execute();
    return new Staging(dsl, DSL.table(DSL.name("pg_temp", name)).as(name), List.of(columns));
  }

  /**
   * Adds rows, and lets the planner know how many.
   *
   * @param rows values in the order of the columns
   */
  public long fill(Iterable<@Nullable Object[]> rows) {
    var into = DSL.table(DSL.name("pg_temp", table.getName()));
    var count = CopyIn.into(dsl, into, columns, rows);
    dsl.execute("analyze {0}", into);
    return count;
  }

  /** To select from and to join. */
  public Table<Record> table() {
    return table;
  }

  /** A column of it, qualified. */
  public <T> Field<T> field(Field<T> column) {
    return DSL.field(DSL.name(table.getName(), column.getName()), column.getDataType());
  }
}
