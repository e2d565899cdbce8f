package org.examcycle.acceptance.booted;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.examcycle.persistence.Migrations;
import org.examcycle.persistence.testkit.PostgresServer;
import org.examcycle.testkit.release.Releases;
import org.flywaydb.core.Flyway;

/**
 * What the last release left when the features had run on it. A new database begins with that,
 * under the schema of that release: so the features run on one that was upgraded, and never on an
 * empty one, but for the run that makes a release.
 */
public final class ReleasedData {

  private static final String NAME = "data.sql.gz";
  private static final String SCHEMA = "-- schema ";
  private static final String VERSION =
      "select version from examcycle.flyway_schema_history order by installed_rank desc limit 1";
  private static final String KNOWN =
      "select 'yes' where to_regclass('examcycle.flyway_schema_history') is not null";

  private ReleasedData() {}

  /** Writes down what this run has left. */
  public static void keep() {
    try (var connection = PostgresServer.get().superuser().getConnection()) {
      var database = new RowsAsSql(connection);
      var lines = database.read();
      lines.addFirst(SCHEMA + database.texts(VERSION).getFirst());
      write(Releases.inWork().resolve(NAME), lines);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** Leaves a database that has a schema as it is. */
  static void putInto(PostgresServer server) {
    var file = Releases.last().resolve(NAME);
    try (var connection = server.superuser().getConnection()) {
      var database = new RowsAsSql(connection);
      if (Releases.isBeingMade() || !database.texts(KNOWN).isEmpty()) {
        return;
      }
      var lines = read(file);
      migrate(server, lines.getFirst().substring(SCHEMA.length()));
      database.write(lines.subList(1, lines.size()));
    } catch (SQLException failed) {
      throw new IllegalStateException(
          file + " does not fit the schema of its release; see UPGRADING.md", failed);
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
