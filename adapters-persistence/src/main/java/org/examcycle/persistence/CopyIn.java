package org.examcycle.persistence;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Writes rows by COPY, in the transaction at hand and in bounded memory: rows are taken one by one
 * and sent in blocks. The way for thousands of rows; a few are inserted.
 */
public final class CopyIn {

  /** In characters. The server begins with one while the next is written: the first is soon. */
  private static final int BLOCK = 1 << 14;

  private CopyIn() {}

  /** Whoever has rows hands them on, one after the other. */
  @FunctionalInterface
  public interface Rows {
    void forEach(Consumer<@Nullable Object[]> each);
  }

  /**
   * @param columns of the table, in the order of each row's values
   * @param rows of what {@link CopyText} can write; the connection is busy while they are handed on
   * @return how many rows were written
   */
  public static long into(
      DSLContext dsl, Table<?> table, List<? extends Field<?>> columns, Rows rows) {
    var command =
        "copy %s (%s) from stdin"
            .formatted(
                dsl.render(table.getQualifiedName()),
                columns.stream()
                    .map(Field::getUnqualifiedName)
                    .map((Name name) -> dsl.render(name))
                    .collect(Collectors.joining(", ")));
    return dsl.connectionResult(
        connection -> copy(connection.unwrap(PGConnection.class), command, columns.size(), rows));
  }

  /** The same of rows that are there, or are made as they are asked for. */
  public static long into(
      DSLContext dsl,
      Table<?> table,
      List<? extends Field<?>> columns,
      Iterable<@Nullable Object[]> rows) {
    return into(dsl, table, columns, (Rows) rows::forEach);
  }

  private static long copy(PGConnection connection, String command, int width, Rows rows)
      throws SQLException {
    var copy = connection.getCopyAPI().copyIn(command);
    try {
      var blocks = new Blocks(copy, width);
      rows.forEach(blocks::add);
      blocks.send();
      return copy.endCopy();
    } catch (Unsent unsent) {
      throw unsent.cause;
    } finally {
      if (copy.isActive()) {
        copy.cancelCopy();
      }
    }
  }

  private static final class Unsent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final SQLException cause;

    Unsent(SQLException cause) {
      super(cause);
      this.cause = cause;
    }
  }

  private static final class Blocks {

    private final org.postgresql.copy.CopyIn copy;
    private final int width;
    private final StringBuilder lines = new StringBuilder();

    Blocks(org.postgresql.copy.CopyIn copy, int width) {
      this.copy = copy;
      this.width = width;
    }

    void add(@Nullable Object[] row) {
      if (row.length != width) {
        throw new IllegalArgumentException("a row of " + row.length + " for " + width + " columns");
      }
      CopyText.appendRow(lines, row);
      if (lines.length() >= BLOCK) {
        send();
      }
    }

    void send() {
      var block = lines.toString().getBytes(StandardCharsets.UTF_8);
      lines.setLength(0);
      try {
        copy.writeToCopy(block, 0, block.length);
      } catch (SQLException broken) {
        throw new Unsent(broken);
      }
    }
  }
}
