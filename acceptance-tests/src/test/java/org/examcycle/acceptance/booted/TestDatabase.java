package org.examcycle.acceptance.booted;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.examcycle.persistence.testkit.PostgresServer;
import org.examcycle.testkit.release.Releases;

/**
 * The database that the application is booted on, of which it is told as an operator tells it, by
 * address and two users: the one that {@code examcycle.test.database.*} names ({@code url}, and
 * {@code role} and {@code password} below {@code owner} and {@code application}), or an embedded
 * one with the data of the last release, which the application upgrades. Nothing in it is ever
 * removed.
 */
final class TestDatabase {

  private static final String GIVEN = "examcycle.test.database.";

  private final Map<String, String> settings;

  /** Asked by one at a time: to connect for each question would cost more than the answer. */
  private final Connection asOwner;

  private TestDatabase(Map<String, String> settings) throws SQLException {
    this.settings = settings;
    this.asOwner = connect();
    prepareNumbers(asOwner);
  }

  static TestDatabase get() {
    try {
      return new TestDatabase(
          System.getProperty(GIVEN + "url") == null ? told(embedded()) : given());
    } catch (SQLException unreachable) {
      throw new IllegalStateException(unreachable);
    }
  }

  /** What is kept of a release is what its own features leave in an empty database. */
  private static PostgresServer embedded() {
    return Releases.isBeingMade() ? PostgresServer.get() : ReleasedData.of(Releases.last());
  }

  /** What the application is told. */
  Map<String, String> settings() {
    return settings;
  }

  /** Counts in a schema of the tests' own, so that two runs on one database share no code. */
  synchronized long next(String kind) {
    try (var statement =
        asOwner.prepareStatement(
            """
            insert into acceptance.number as counted (kind, next) values (?, 1)
            on conflict (kind) do update set next = counted.next + 1
            returning next - 1
            """)) {
      statement.setString(1, kind);
      try (var rows = statement.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    } catch (SQLException unreachable) {
      throw new IllegalStateException(unreachable);
    }
  }

  /** Every row of every table of every schema but the server's own. */
  List<String> dump() {
    return texts(
            """
            select format('select %L || t::text from %I.%I t', c.relname, n.nspname, c.relname)
              from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema')
               and n.nspname not like 'pg_toast%' and n.nspname not like 'pg_temp%'
             order by 1
            """)
        .stream()
        .flatMap(query -> texts(query).stream())
        .toList();
  }

  /** The first column of what a query finds. */
  synchronized List<String> texts(String query) {
    var texts = new ArrayList<String>();
    try (var statement = asOwner.createStatement();
        var rows = statement.executeQuery(query)) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    } catch (SQLException unreachable) {
      throw new IllegalStateException(unreachable);
    }
  }

  static void prepareNumbers(Connection owner) throws SQLException {
    try (var statement = owner.createStatement()) {
      statement.execute("create schema if not exists acceptance");
      statement.execute(
          """
          create table if not exists acceptance.number
            (kind text primary key, next bigint not null)
          """);
    }
  }

  /** As the owner of the schema. */
  synchronized void execute(String sql) {
    try (var statement = asOwner.createStatement()) {
      statement.execute(sql);
    } catch (SQLException unreachable) {
      throw new IllegalStateException(unreachable);
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(
        setting("url"), setting("owner.role"), setting("owner.password"));
  }

  private String setting(String name) {
    var value = settings.get("examcycle.database." + name);
    if (value == null) {
      throw new IllegalStateException(GIVEN + name + " is not given");
    }
    return value;
  }

  private static Map<String, String> given() {
    var names =
        List.of("url", "owner.role", "owner.password", "application.role", "application.password");
    var settings = new LinkedHashMap<String, String>();
    names.forEach(
        name -> settings.put("examcycle.database." + name, System.getProperty(GIVEN + name, "")));
    return settings;
  }

  private static Map<String, String> told(PostgresServer database) {
    var server = database.settings();
    var owner = server.owner().orElseThrow();
    return Map.of(
        "examcycle.database.url", server.url(),
        "examcycle.database.owner.role", owner.role(),
        "examcycle.database.owner.password", owner.password(),
        "examcycle.database.application.role", server.application().role(),
        "examcycle.database.application.password", server.application().password());
  }
}
