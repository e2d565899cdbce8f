package org.examcycle.persistence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
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

  /** The server begins with one while the next is written: the first is to be there soon. */
  private static final int BLOCK = 1 << 14;

  private CopyIn() {}

  /**
   * @param columns of the table, in the order of each row's values
   * @param rows of what {@link CopyText} can write
   * @return how many rows were written
   */
  public static long into(
      DSLContext dsl,
      Table<?> table,
      List<? extends Field<?>> columns,
      Iterable<@Nullable Object[]> rows) {
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

  private static long copy(
      PGConnection connection, String command, int width, Iterable<@Nullable Object[]> rows)
      throws SQLException {
    var copy = connection.getCopyAPI().copyIn(command);
    try {
      var block = new Block();
      var line = new StringBuilder();
      for (var row : rows) {
        if (row.length != width) {
          throw new IllegalArgumentException(
              "a row of " + row.length + " for " + width + " columns");
        }
        line.setLength(0);
        CopyText.appendRow(line, row);
        block.add(line);
        if (block.size() >= BLOCK) {
          block.sendTo(copy);
        }
      }
      block.sendTo(copy);
      return copy.endCopy();
    } finally {
      if (copy.isActive()) {
        copy.cancelCopy();
      }
    }
  }

  private static final class Block extends ByteArrayOutputStream {

    void add(CharSequence line) {
      try {
        write(line.toString().getBytes(StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    void sendTo(org.postgresql.copy.CopyIn copy) throws SQLException {
      copy.writeToCopy(buf, 0, count);
      reset();
    }
  }
}
