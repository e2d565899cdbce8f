package org.examcycle.bootstrap.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.examcycle.bootstrap.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said at the start of a database. */
class DatabaseCheckTest {

  private static TestDatabase usual;

  private CheckedStart start;

  @BeforeAll
  static void createDatabase() throws SQLException {
    usual = TestDatabase.create().migrated();
  }

  @BeforeEach
  void everythingIsSet() {
    start = startOn(usual);
  }

  private static CheckedStart startOn(TestDatabase database) {
    return new CheckedStart(new StartChecks(), database.production());
  }

  @Test
  void that_is_down_may_be_up_the_next_time() {
    start.set("examcycle.database.url", "jdbc:postgresql://localhost:1/examcycle");

    var refused = start.refused();
    assertThat(refused.lines()).containsExactly("the database does not answer (SQLSTATE 08001)");
    assertThat(refused.getExitCode()).isEqualTo(69);
  }

  @Test
  void that_does_not_exist() {
    start.set("examcycle.database.url", usual.url() + "_not");

    var refused = start.refused();
    assertThat(refused.lines()).allMatch(line -> line.contains("does not exist"));
    assertThat(refused.getExitCode()).isEqualTo(78);
  }

  @ParameterizedTest
  @ValueSource(strings = {"owner", "application"})
  void that_refuses_the_password_of(String role) {
    start.set("examcycle.database." + role + ".password", "guessed");

    assertThat(start.refused().lines())
        .singleElement()
        .asString()
        .contains("refuses the log-in", "examcycle_" + role)
        .doesNotContain("guessed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"owner", "application"})
  void that_does_not_know_the_role_of(String who) {
    start.set("examcycle.database." + who + ".role", "nobody_there");

    assertThat(start.refused().lines())
        .singleElement()
        .asString()
        .contains("refuses the log-in", "nobody_there");
  }

  @Test
  void that_does_not_take_a_parameter_of_its_address() {
    start.set("examcycle.database.url", usual.url() + "?options=-c%20none_such=on");

    assertThat(start.refused().lines())
        .allMatch(line -> line.contains("does not take a parameter that stands in its address"));
    assertThat(start.refused().getExitCode()).isEqualTo(78);
  }

  @Test
  void that_is_not_in_utf8() throws SQLException {
    usual.executing("drop database if exists of_bytes");
    usual.executing("create database of_bytes encoding 'SQL_ASCII' locale 'C' template template0");
    var url = usual.url().replaceFirst("[^/]+$", "of_bytes");
    start = startOn(TestDatabase.on(url, "postgres"));

    assertThat(start.refused().lines())
        .containsExactly(
            "the database must be in UTF8: names come in every script, and none can be told");
    assertThat(start.refused().getExitCode()).isEqualTo(78);
  }

  @ParameterizedTest
  @ValueSource(strings = {"owner", "application"})
  void in_which_nothing_can_be_written_by(String who) throws SQLException {
    var role = "examcycle_" + who;
    var there = usual.url().replaceFirst(".*/", "");
    var setting = "alter role %s in database %s %s default_transaction_read_only %s";
    usual.executing(setting.formatted(role, there, "set", "= on"));
    try {
      assertThat(start.refused().lines())
          .containsExactly(
              "the database can be read only: default_transaction_read_only is on there for "
                  + role);
      assertThat(start.refused().getExitCode()).isEqualTo(78);
    } finally {
      usual.executing(setting.formatted(role, there, "reset", ""));
    }
  }

  @Test
  void that_lacks_the_schema() throws SQLException {
    start = startOn(TestDatabase.create().executing("drop schema examcycle cascade"));

    var refused = start.refused();
    assertThat(refused.lines())
        .containsExactly(
            "the schema examcycle is not there, or not its owner's to fill: roles.sql makes it");
    assertThat(refused.getExitCode()).isEqualTo(78);
  }

  @Test
  void to_which_the_application_comes_as_somebody_whom_nothing_is_granted() throws SQLException {
    var other =
        TestDatabase.create()
            .migrated()
            .executing("drop role if exists a_stranger")
            .executing(
                "create role a_stranger login password '%s'".formatted(usual.owner().password()));
    start = startOn(other);
    start.set("examcycle.database.application.role", "a_stranger");
    assertThat(start.refused().lines()).singleElement().asString().contains("lets this user not");

    other.executing(
        "grant connect on database %s to a_stranger"
            .formatted(other.url().replaceFirst(".*/", "")));
    assertThat(start.refused().lines())
        .containsExactly(
            "examcycle.database.application.role a_stranger is no member of"
                + " examcycle_application, to which migrations grant rights");
    other.executing("drop owned by a_stranger");
  }

  @Test
  void to_which_the_application_comes_as_superuser() {
    start.set("examcycle.database.application.role", "postgres");

    assertThat(start.refused().lines())
        .contains("the application must not be a superuser of the database");
  }

  @Test
  void to_which_the_application_comes_as_owner() {
    start.set("examcycle.database.application.role", usual.owner().role());

    assertThat(start.refused().lines())
        .singleElement()
        .asString()
        .contains("must not own the schema");
  }

  @Test
  void to_which_the_application_comes_with_the_rights_of_whoever_migrates() throws SQLException {
    // Roles are the server's, which outlives a run: the one of the last run has to go first.
    var other =
        TestDatabase.create()
            .migrated()
            .executing("drop role if exists migrates_too")
            .executing(
                "create role migrates_too login password '%s' in role examcycle_application"
                    .formatted(usual.owner().password()));
    start = startOn(other);
    start.set("examcycle.database.owner.role", "migrates_too");
    start.set("examcycle.database.application.role", "migrates_too");

    assertThat(start.refused().lines()).anyMatch(line -> line.contains("has the owner's rights"));
  }

  @Test
  void that_is_marked_as_a_demonstration() throws SQLException {
    usual.executing("insert into examcycle.demonstration_mark default values");
    try {
      assertThat(start.refused().lines())
          .containsExactly("the database is marked as a demonstration: its people are invented");
    } finally {
      usual.executing("delete from examcycle.demonstration_mark");
    }
  }

  @Test
  void whose_schema_is_newer_than_the_build() throws SQLException {
    usual.executing(
        """
        insert into examcycle.flyway_schema_history
          (installed_rank, version, description, type, script, checksum, installed_by,
           execution_time, success)
        values (9998, '9998', 'from the future', 'SQL', 'V9998__x.sql', 1, 'owner', 1, true),
               (9999, '9999', 'from the future', 'SQL', 'V9999__x.sql', 1, 'owner', 1, true)
        """);
    try {
      assertThat(start.refused().lines())
          .containsExactly("the schema is newer than this build: it is at 9999");
    } finally {
      usual.executing("delete from examcycle.flyway_schema_history where installed_rank > 9000");
    }
  }

  @Test
  void whose_migrations_are_not_those_of_the_build() throws SQLException {
    usual.executing(
        "update examcycle.flyway_schema_history set checksum = checksum + 1 where version = '001'");
    try {
      assertThat(start.refused().lines())
          .containsExactly("the schema's migration 001 is not this build's (CHECKSUM_MISMATCH)");
    } finally {
      usual.executing(
          "update examcycle.flyway_schema_history set checksum = checksum - 1 where version ="
              + " '001'");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:mysql://db.example/x",
        "jdbc:postgresql://db.example/x?user=me",
        "jdbc:postgresql://db.example/x?password=mine",
        "jdbc:postgresql://db.example/x?ssl=true&Password=mine",
        "jdbc:postgresql://db.example/x?pass%77ord=mine",
        "jdbc:postgresql://me:mine@db.example/x",
        "jdbc:postgresql://me:mine@db.example:5432/x",
        "jdbc:postgresql://db.example:mine/x",
        "jdbc:postgresql://db.example/x?sslmode=mine"
      })
  void at_an_address_that_is_not_of_its_form(String url) {
    start.set("examcycle.database.url", url);

    assertThat(start.refused().lines())
        .singleElement()
        .asString()
        .startsWith("examcycle.database.url ")
        .doesNotContain("mine");
  }
}
