package org.examcycle.bootstrap.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.net.ServerSocket;
import java.sql.SQLException;
import java.util.Map;
import org.examcycle.bootstrap.TestDatabase;
import org.examcycle.bootstrap.setting.DemonstrationKey;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class StartChecksTest {

  private static TestDatabase usual;

  private Map<String, String> settings = Map.of();

  @BeforeAll
  static void createDatabase() throws SQLException {
    usual = TestDatabase.create().migrated();
  }

  @BeforeEach
  void everythingIsSet() {
    settings = usual.production();
  }

  @Test
  void with_everything_set_it_starts() {
    assertThatNoException().isThrownBy(this::check);
  }

  @Test
  void a_schema_that_is_not_there_yet_is_no_fault() throws SQLException {
    settings = TestDatabase.create().production();

    assertThatNoException().isThrownBy(this::check);
  }

  @Test
  void with_nothing_set_it_names_every_setting_in_one_line_each() {
    settings = Map.of("server.port", "0");

    assertThat(refused().lines())
        .hasSize(12)
        .allMatch(line -> line.contains(" is missing: "))
        .anyMatch(line -> line.startsWith("examcycle.database.url "))
        .anyMatch(line -> line.startsWith("examcycle.rest.issuers[0].issuer "))
        .anyMatch(line -> line.startsWith("examcycle.keys.secret-numbers "));
    assertThat(refused().getExitCode()).isEqualTo(78);
  }

  @Test
  void what_is_empty_is_missing() {
    settings.put("examcycle.keys.history", " ");

    assertThat(refused().lines())
        .singleElement()
        .asString()
        .startsWith("examcycle.keys.history is missing");
  }

  @Test
  void everything_wrong_is_told_at_once() {
    settings.put("examcycle.database.application.password", "wrong");
    settings.put("examcycle.rest.issuers[0].issuer", "http://localhost:8080");
    settings.put("examcycle.rest.origin-key", "short");

    assertThat(refused().lines()).hasSize(3).noneMatch(line -> line.contains("wrong\""));
  }

  @Nested
  class Issuers {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "https://localhost",
          "https://LOCALHOST:9000/realm",
          "https://issuer.localhost",
          "https://127.0.0.1",
          "https://127.1",
          "https://0.0.0.0",
          "https://[::1]:8443",
          "https://[::]",
          "https://[0:0:0:0:0:0:0:1]",
          "https://[::ffff:127.0.0.1]",
          "http://login.board.example",
          "login.board.example",
          "not an address"
        })
    void on_this_machine_or_without_encryption_are_forbidden(String issuer) {
      settings.put("examcycle.rest.issuers[0].issuer", issuer);

      assertThat(refused().lines())
          .singleElement()
          .asString()
          .startsWith("examcycle.rest.issuers: ");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "https://login.board.example",
          "https://localhost.example/a",
          "https://10.0.0.7"
        })
    void elsewhere_are_taken(String issuer) {
      settings.put("examcycle.rest.issuers[0].issuer", issuer);

      assertThatNoException().isThrownBy(StartChecksTest.this::check);
    }

    @Test
    void every_one_of_several_is_looked_at_and_where_its_keys_are() {
      settings.put("examcycle.rest.issuers[1].issuer", "https://second.example");
      settings.put("examcycle.rest.issuers[1].keys", "http://localhost:8080/oauth2/jwks");

      assertThat(refused().lines())
          .containsExactly(
              "examcycle.rest.issuers: http://localhost:8080/oauth2/jwks is a loopback address,"
                  + " which is for development");
    }
  }

  @Nested
  class Keys {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "examcycle.rest.origin-key",
          "examcycle.keys.history",
          "examcycle.keys.secret-numbers"
        })
    void of_a_demonstration_are_forbidden(String name) {
      settings.put(name, "new:" + DemonstrationKey.make());

      assertThat(refused().lines())
          .containsExactly(name + " is forbidden: it is a demonstration key");
    }

    @Test
    void without_their_form_are_refused_and_not_repeated() {
      settings.put("examcycle.keys.history", "2026:c2VjcmV0");

      assertThat(refused().lines())
          .containsExactly("examcycle.keys.history has a key that is not of 32 bytes");
    }

    @Test
    void an_origin_key_of_16_characters_is_long_enough() {
      settings.put("examcycle.rest.origin-key", "x".repeat(16));

      assertThatNoException().isThrownBy(StartChecksTest.this::check);
    }

    @Test
    void an_origin_key_of_15_characters_is_not() {
      settings.put("examcycle.rest.origin-key", "x".repeat(15));

      assertThat(refused().lines())
          .containsExactly("examcycle.rest.origin-key has less than 16 characters");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"examcycle.clock.offset", "examcycle.dev.directory", "EXAMCYCLE_CLOCK"})
  void settings_of_the_development_application_are_forbidden(String name) {
    settings.put(name, "P1D");

    assertThat(refused().lines()).singleElement().asString().startsWith(name + " is forbidden");
  }

  @Test
  void a_port_in_use_may_be_free_the_next_time() throws IOException {
    try (var taken = new ServerSocket(0)) {
      settings.put("server.port", String.valueOf(taken.getLocalPort()));

      assertThat(refused().lines())
          .containsExactly(
              "port " + taken.getLocalPort() + " is in use; server.port chooses another");
      assertThat(refused().getExitCode()).isEqualTo(69);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "65536", "http"})
  void a_port_that_is_none_is_refused(String port) {
    settings.put("server.port", port);

    assertThat(refused().lines()).singleElement().asString().startsWith("server.port ");
  }

  @Nested
  class Database {

    @Test
    void that_is_down_may_be_up_the_next_time() {
      settings.put("examcycle.database.url", "jdbc:postgresql://localhost:1/examcycle");

      assertThat(refused().lines())
          .containsExactly("the database does not answer (SQLSTATE 08001)");
      assertThat(refused().getExitCode()).isEqualTo(69);
    }

    @Test
    void that_does_not_exist() {
      settings.put("examcycle.database.url", usual.url() + "_not");

      assertThat(refused().lines()).allMatch(line -> line.contains("does not exist"));
      assertThat(refused().getExitCode()).isEqualTo(78);
    }

    @ParameterizedTest
    @ValueSource(strings = {"owner", "application"})
    void that_refuses_the_password_of(String role) {
      settings.put("examcycle.database." + role + ".password", "guessed");

      assertThat(refused().lines())
          .singleElement()
          .asString()
          .contains("refuses the log-in", "examcycle_" + role)
          .doesNotContain("guessed");
    }

    @Test
    void to_which_the_application_comes_as_superuser() {
      settings.put("examcycle.database.application.role", "postgres");

      assertThat(refused().lines())
          .contains("the application must not be a superuser of the database");
    }

    @Test
    void to_which_the_application_comes_as_owner() {
      settings.put("examcycle.database.application.role", usual.owner().role());

      assertThat(refused().lines()).singleElement().asString().contains("must not own the schema");
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
      settings = other.production();
      settings.put("examcycle.database.owner.role", "migrates_too");
      settings.put("examcycle.database.application.role", "migrates_too");

      assertThat(refused().lines()).anyMatch(line -> line.contains("has the owner's rights"));
    }

    @Test
    void that_is_marked_as_a_demonstration() throws SQLException {
      settings =
          TestDatabase.create()
              .migrated()
              .executing("insert into examcycle.demonstration_mark default values")
              .production();

      assertThat(refused().lines())
          .containsExactly("the database is marked as a demonstration: its people are invented");
    }

    @Test
    void whose_schema_is_newer_than_the_build() throws SQLException {
      settings =
          TestDatabase.create()
              .migrated()
              .executing(
                  """
                  insert into examcycle.flyway_schema_history
                    (installed_rank, version, description, type, script, checksum, installed_by,
                     execution_time, success)
                  values (9999, '9999', 'from the future', 'SQL', 'V9999__x.sql', 1, 'owner', 1, true)
                  """)
              .production();

      assertThat(refused().lines())
          .containsExactly("the schema is newer than this build: it is at 9999");
    }

    @Test
    void whose_migrations_are_not_those_of_the_build() throws SQLException {
      settings =
          TestDatabase.create()
              .migrated()
              .executing(
                  "update examcycle.flyway_schema_history set checksum = 1 where version = '001'")
              .production();

      assertThat(refused().lines())
          .containsExactly("the schema's migration 001 is not this build's (CHECKSUM_MISMATCH)");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "jdbc:mysql://db.example/x",
          "jdbc:postgresql://db.example/x?user=me",
          "jdbc:postgresql://db.example/x?password=mine"
        })
    void at_an_address_that_is_not_of_its_form(String url) {
      settings.put("examcycle.database.url", url);

      assertThat(refused().lines())
          .singleElement()
          .asString()
          .startsWith("examcycle.database.url ")
          .doesNotContain("mine");
    }

    @Test
    void whose_pool_is_out_of_bounds() {
      settings.put("examcycle.database.pool.size", "1");

      assertThat(refused().lines())
          .containsExactly("examcycle.database: pool size must lie between 2 and 200, and is 1");
    }
  }

  private StartRefused refused() {
    return assertThatExceptionOfType(StartRefused.class).isThrownBy(this::check).actual();
  }

  private void check() {
    var environment = new StandardEnvironment();
    environment.getPropertySources().addFirst(new MapPropertySource("test", Map.copyOf(settings)));
    new StartChecks().check(environment);
  }
}
