package org.examcycle.acceptance.booted;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.examcycle.persistence.DatabaseRoles;
import org.examcycle.persistence.Migrations;
import org.examcycle.persistence.testkit.PostgresServer;
import org.examcycle.testkit.release.Releases;
import org.flywaydb.core.Flyway;

/** What a release left when the features had run on it, with the schema that it had. */
public final class ReleasedData {

  private static final String NAME = "data.sql.gz";
  private static final String SCHEMA = "-- schema ";
  private static final String VERSION =
      "select version from examcycle.flyway_schema_history order by installed_rank desc limit 1";

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private ReleasedData() {}

  /** Writes down what this run has left in its database. */
  public static void keep() {
    try (var connection = PostgresServer.get().superuser().getConnection()) {
      // All of it as at one instant: the application is still running.
      connection.setAutoCommit(false);
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      var database = new RowsAsSql(connection);
      var lines = database.read();
      lines.addFirst(SCHEMA + database.texts(VERSION).getFirst());
      write(Releases.inWork().resolve(NAME), lines);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /**
   * A database of its own with that, as an upgrade finds it.
   *
   * @param release its folder
   */
  static PostgresServer of(Path release) {
    var server = PostgresServer.get().create("released_" + NUMBER.incrementAndGet());
    var lines = read(release.resolve(NAME));
    try (var owner = server.as(DatabaseRoles.OWNER).getConnection();
        var superuser = server.superuser().getConnection()) {
      TestDatabase.prepareNumbers(owner);
      migrate(server, lines.getFirst().substring(SCHEMA.length()));
      new RowsAsSql(superuser).write(lines.subList(1, lines.size()));
      return server;
    } catch (SQLException failed) {
      throw new IllegalStateException(
          release + " does not fit the schema that it had; see UPGRADING.md", failed);
    }
  }

  private static void migrate(PostgresServer server, String version) {
    var ours = Migrations.of(server.url(), server.settings().owner().orElseThrow());
    Flyway.configure().configuration(ours.getConfiguration()).target(version).load().migrate();
  }

  private static List<String> read(Path file) {
    try (var in = new GZIPInputStream(Files.newInputStream(file))) {
      return new BufferedReader(new InputStreamReader(in, UTF_8)).lines().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void write(Path file, List<String> lines) {
    try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write((String.join("\n", lines) + "\n").getBytes(UTF_8));
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
