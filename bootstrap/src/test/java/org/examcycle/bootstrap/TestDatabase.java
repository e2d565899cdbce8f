package org.examcycle.bootstrap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.examcycle.dev.postgres.LocalPostgres;
import org.examcycle.persistence.Credentials;
import org.examcycle.persistence.DatabaseRoles;
import org.examcycle.persistence.Migrations;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A database of its own on the run's server, with roles and no schema yet. The server asks for
 * passwords, as one outside does.
 */
public final class TestDatabase {

  private static final String PASSWORD = "for tests only";
  private static final AtomicInteger NUMBER = new AtomicInteger();

  private final String url;
  private final String superuser;

  private TestDatabase(String url, String superuser) {
    this.url = url;
    this.superuser = superuser;
  }

  public static TestDatabase create() throws SQLException {
    var name = "start_" + ProcessHandle.current().pid() + "_" + NUMBER.incrementAndGet();
    var superuser = Server.RUNNING.superuser().role();
    new TestDatabase(Server.RUNNING.url(), superuser).executing("create database " + name);
    return on(Server.RUNNING.url().replaceFirst("[^/]+$", name), superuser);
  }

  /** One that is there, on a server of the test's own. */
  public static TestDatabase on(String url, String superuser) throws SQLException {
    var database = new TestDatabase(url, superuser);
    DatabaseRoles.prepare(
        database.asSuperuser(),
        Map.of(DatabaseRoles.OWNER, PASSWORD, DatabaseRoles.APPLICATION, PASSWORD));
    return database;
  }

  /** With the schema of this build, of which the run keeps one to copy. */
  public TestDatabase migrated() throws SQLException {
    new TestDatabase(Server.RUNNING.url(), superuser)
        .executing("drop database " + name())
        .executing("create database %s template %s".formatted(name(), Template.name()));
    // What roles may do with a database is not copied with it.
    return on(url, superuser);
  }

  private String name() {
    return url.substring(url.lastIndexOf('/') + 1);
  }

  public TestDatabase executing(String sql) throws SQLException {
    try (var connection = open();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
    return this;
  }

  /** For what a test does beside the application, with every right. */
  public Connection open() throws SQLException {
    return asSuperuser().getConnection();
  }

  /** The first column of what a query finds. */
  public List<String> texts(String query) throws SQLException {
    var texts = new ArrayList<String>();
    try (var connection = open();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
    return texts;
  }

  public String url() {
    return url;
  }

  public Credentials owner() {
    return new Credentials(DatabaseRoles.OWNER, PASSWORD);
  }

  public Credentials application() {
    return new Credentials(DatabaseRoles.APPLICATION, PASSWORD);
  }

  /** Everything that production asks for, as names and values. */
  public Map<String, String> production() {
    return productionAt(url);
  }

  /** The same with a database somewhere, which need not be there. */
  public static Map<String, String> productionAt(String url) {
    var settings = new HashMap<String, String>();
    settings.put("examcycle.database.url", url);
    settings.put("examcycle.database.owner.role", DatabaseRoles.OWNER);
    settings.put("examcycle.database.owner.password", PASSWORD);
    settings.put("examcycle.database.application.role", DatabaseRoles.APPLICATION);
    settings.put("examcycle.database.application.password", PASSWORD);
    settings.put("examcycle.rest.issuers[0].issuer", "https://login.board.example");
    settings.put("examcycle.rest.origin-key", "a secret that nobody else knows");
    settings.put("examcycle.keys.history", "2026:" + "A".repeat(42) + "E=");
    settings.put("examcycle.keys.secret-numbers", "2026:" + "B".repeat(42) + "E=");
    settings.put("examcycle.results-page", "https://results.example.org/");
    settings.put("spring.mail.host", "localhost");
    settings.put("examcycle.mail.from", "board@example.org");
    settings.put("examcycle.stop.notice", "0s");
    settings.put("server.port", "0");
    settings.put("management.server.port", "0");
    return settings;
  }

  private PGSimpleDataSource asSuperuser() {
    var source = new PGSimpleDataSource();
    source.setURL(url);
    source.setUser(superuser);
    source.setPassword(PASSWORD);
    return source;
  }

  /** Migrated when first asked for: a hundred migrations take longer than a copy of them. */
  private static final class Template {

    private static @Nullable String name;

    static synchronized String name() throws SQLException {
      if (name == null) {
        var database = create();
        Migrations.of(database.url, database.owner()).migrate();
        name = database.name();
      }
      return name;
    }
  }

  /** Started when first asked for, stopped with the run. */
  private static final class Server {

    private static final LocalPostgres RUNNING = start();

    private static LocalPostgres start() {
      try {
        var server = LocalPostgres.start(Path.of("target", "test-postgres"), PASSWORD);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
        return server;
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }

    private static void stop(LocalPostgres server) {
      try {
        server.close();
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
  }
}
