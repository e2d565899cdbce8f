package org.examcycle.acceptance.booted;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** All rows of a database as lines of SQL, and back, as a superuser's psql would take them too. */
final class RowsAsSql {

  /** Neither triggers nor foreign keys look at rows that come back. */
  private static final String AS_THEY_ARE = "set session_replication_role = replica;";

  private static final String END = "\\.";

  /**
   * Without which migrations it saw, which it sees again, and which process is doing what.
   * Transactions keep their numbers.
   */
  private static final String TABLES =
      """
      select format('%I.%I (%s)', n.nspname, c.relname, string_agg(quote_ident(a.attname), ', ' order by a.attnum))
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
        join pg_attribute a on a.attrelid = c.oid
       where n.nspname in ('acceptance', 'examcycle') and c.relkind in ('r', 'p')
         and not c.relispartition and c.relname not in ('flyway_schema_history', 'job')
         and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
       group by n.nspname, c.relname
       order by 1
      """;

  private static final String SEQUENCES =
      """
      select format('select setval(%L, %s);', schemaname || '.' || sequencename, last_value)
        from pg_sequences where schemaname = 'examcycle' and last_value is not null order by 1
      """;

  private final Connection connection;

  RowsAsSql(Connection connection) {
    this.connection = connection;
  }

  List<String> read() throws SQLException {
    var lines = new ArrayList<>(List.of(AS_THEY_ARE));
    for (var table : texts(TABLES)) {
      lines.add("copy " + table + " from stdin;");
      rows(table).lines().forEach(lines::add);
      lines.add(END);
    }
    lines.addAll(texts(SEQUENCES));
    return lines;
  }

  void write(List<String> lines) throws SQLException {
    var rest = lines;
    while (!rest.isEmpty()) {
      var line = rest.getFirst();
      rest = rest.subList(1, rest.size());
      if (line.startsWith("copy ")) {
        var rows = rest.subList(0, rest.indexOf(END));
        rest = rest.subList(rows.size() + 1, rest.size());
        copyIn(line, rows);
      } else {
        try (var statement = connection.createStatement()) {
          statement.execute(line);
        }
      }
    }
  }

  /** The first column of what a query finds. */
  List<String> texts(String query) throws SQLException {
    var texts = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
    return texts;
  }

  private String rows(String table) throws SQLException {
    var name = table.substring(0, table.indexOf(' '));
    var columns = table.substring(table.indexOf('(') + 1, table.length() - 1);
    var rows = new StringWriter();
    try {
      copy().copyOut("copy (select " + columns + " from " + name + ") to stdout", rows);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return rows.toString();
  }

  private void copyIn(String statement, List<String> rows) throws SQLException {
    var text = new StringBuilder();
    rows.forEach(row -> text.append(row).append('\n'));
    try {
      copy().copyIn(statement, new StringReader(text.toString()));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private CopyManager copy() throws SQLException {
    return connection.unwrap(PGConnection.class).getCopyAPI();
  }
}
