package org.examcycle.persistence.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.examcycle.persistence.Credentials;
import org.examcycle.persistence.DatabaseRoles;
import org.examcycle.persistence.MasterKeys;
import org.examcycle.persistence.PersistenceSettings;
import org.postgresql.ds.PGSimpleDataSource;

/** One embedded PostgreSQL for the whole run, with the three roles in it. It keeps nothing. */
public final class PostgresServer {

  private static final String PASSWORD = "for tests only";
  private static final String MASTER_KEY = Base64.getEncoder().encodeToString(new byte[32]);

  private final EmbeddedPostgres postgres;
  private final String database;

  private PostgresServer(EmbeddedPostgres postgres, String database) throws SQLException {
    this.postgres = postgres;
    this.database = database;
    DatabaseRoles.prepare(
        postgres.getDatabase("postgres", database),
        Map.of(
            DatabaseRoles.OWNER, PASSWORD,
            DatabaseRoles.APPLICATION, PASSWORD,
            DatabaseRoles.READER, PASSWORD));
  }

  /** The server, started when first asked for; it stops with the run. */
  public static PostgresServer get() {
    return Started.SERVER;
  }

  public String url() {
    return "jdbc:postgresql://localhost:%d/%s".formatted(postgres.getPort(), database);
  }

  /**
   * What an application is told to run here: owner's and application's credentials and a small
   * pool.
   */
  public PersistenceSettings settings() {
    return new PersistenceSettings(
        url(),
        Optional.of(new Credentials(DatabaseRoles.OWNER, PASSWORD)),
        new Credentials(DatabaseRoles.APPLICATION, PASSWORD),
        MasterKeys.of("test", Map.of("test", MASTER_KEY)),
        8);
  }

  /** Connections of a role, in our schema, without a pool. */
  public DataSource as(String role) {
    var source = new PGSimpleDataSource();
    source.setURL(url());
    source.setUser(role);
    source.setPassword(PASSWORD);
    source.setCurrentSchema(DatabaseRoles.SCHEMA);
    return source;
  }

  public DataSource superuser() {
    return as("postgres");
  }

  /** Another database on it, new and without a schema. */
  public PostgresServer create(String name) {
    try (var connection = superuser().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create database " + name);
      return new PostgresServer(postgres, name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static PostgresServer start() {
    try {
      return new PostgresServer(
          EmbeddedPostgres.builder()
              .setServerConfig("fsync", "off")
              .setServerConfig("full_page_writes", "off")
              .setServerConfig("max_connections", "100")
              // Tables are small here: planning anew takes longer than any plan.
              .setServerConfig("plan_cache_mode", "force_generic_plan")
              .start(),
          "postgres");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Started {
    private static final PostgresServer SERVER = start();
  }
}
