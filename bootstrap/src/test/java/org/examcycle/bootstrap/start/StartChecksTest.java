package org.examcycle.bootstrap.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.examcycle.bootstrap.OperatorsEnvironment;
import org.examcycle.bootstrap.TestDatabase;
import org.examcycle.bootstrap.setting.DemonstrationKey;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.support.ResourcePropertySource;

class StartChecksTest {

  private static final PropertySource<?> OWN = own();

  private static TestDatabase usual;

  private Map<String, String> settings = Map.of();
  private final Map<String, Object> variables = new HashMap<>();

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
    settings = Map.of("server.port", "0", "management.server.port", "0");

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
          .containsExactly("examcycle.rest.origin-key must be 16 characters or more");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"examcycle.clock.offset", "examcycle.dev.directory", "EXAMCYCLE_CLOCK"})
  void settings_of_the_development_application_are_forbidden(String name) {
    settings.put(name, "P1D");

    assertThat(refused().lines()).singleElement().asString().startsWith(name + " is forbidden");
  }

  @Nested
  class Misspelt {

    @ParameterizedTest
    @CsvSource({
      "examcycle.online.sesion, examcycle.online.session",
      "examcycle.rest.origin-keys, examcycle.rest.origin-key",
      "examcycle.rest.issuers[0].isuer, examcycle.rest.issuers[n].issuer",
      "examcycle.rest.issuers.issuer, examcycle.rest.issuers[n].issuer",
      "examcycle.online.numbers.per-id[0].wthin, examcycle.online.numbers.per-id[n].within",
      "examcycle.database.user, examcycle.database.url"
    })
    void names_are_told_with_the_nearest_that_there_is(String name, String nearest) {
      settings.put(name, "a secret");

      assertThat(refused().lines())
          .contains(name + " is not a setting; the nearest that there is: " + nearest)
          .doesNotContain("a secret");
      assertThat(refused().getExitCode()).isEqualTo(78);
    }

    @ParameterizedTest
    @CsvSource({
      "EXAMCYCLE_ONLINE_SESION, examcycle.online.session",
      "EXAMCYCLE_REST_ISSUERS_0_ISUER, examcycle.rest.issuers[n].issuer",
      "EXAMCYCLE_DATABASE_POOLSIZES, examcycle.database.pool.size"
    })
    void variables_are_told_too(String name, String nearest) {
      variables.put(name, "a secret");

      assertThat(refused().lines())
          .containsExactly(name + " is not a setting; the nearest that there is: " + nearest);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "examcycle.rest.corsOrigins",
          "examcycle.rest.cors-origins[0]",
          "examcycle.rest.issuers[0].claims.values[Exams Office]",
          "examcycle.rest.issuers[0].claims.values.Research"
        })
    void is_not_what_is_spelt_otherwise(String name) {
      settings.put(name, "https://front.example");

      assertThatNoException().isThrownBy(StartChecksTest.this::check);
    }

    @ParameterizedTest
    @CsvSource({
      "EXAMCYCLE_DATABASE_POOL_SIZE, 4",
      "EXAMCYCLE_REST_CORSORIGINS, https://front.example",
      "EXAMCYCLE_REST_CORS_ORIGINS, https://front.example",
      "EXAMCYCLE_REST_ISSUERS_0_AUDIENCE, us",
      "EXAMCYCLE_SERVICE_HOST, 10.0.0.1",
      "EXAMCYCLE_PORT, tcp://10.0.0.1:8080",
      "EXAMCYCLE_PORT_8080_TCP_ADDR, 10.0.0.1"
    })
    void is_no_variable_that_is_known_or_that_kubernetes_sets(String name, String value) {
      variables.put(name, value);

      assertThatNoException().isThrownBy(StartChecksTest.this::check);
    }
  }

  @Nested
  class Values {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            examcycle.database.pool.size     | 201   | must be from 2 to 200, and is 201
            examcycle.database.pool.size     | ten   | is not a whole number
            examcycle.database.pool.waiting  | 249ms | must be from 250ms to 30s, and is 249ms
            examcycle.online.session         | 25h   | must be from 1m to 1d, and is 25h
            examcycle.online.session         | long  | is not a time, as 3s or 1h is
            examcycle.online.bcrypt-strength | 3     | must be from 4 to 16, and is 3
            examcycle.online.bcrypt-strength | 17    | must be from 4 to 16, and is 17
            examcycle.online.bcrypt-strength | 9     | must be 10 or more in production
            examcycle.rest.issuers[0].keys   | a b   | is not of its form
            examcycle.rest.limits.csv-bytes  | 0     | must be from 1 to 1073741824, and is 0
            """)
    void out_of_bounds_or_of_another_kind_are_told(String name, String value, String line) {
      settings.put(name, value);

      assertThat(refused().lines()).contains(name + " " + line);
      assertThat(refused().getExitCode()).isEqualTo(78);
    }

    @ParameterizedTest
    @CsvSource({
      "examcycle.database.pool.size, 2",
      "examcycle.database.pool.size, 200",
      "examcycle.database.pool.waiting, 250ms",
      "examcycle.online.session, 24h",
      "examcycle.online.bcrypt-strength, 10",
      "examcycle.online.bcrypt-strength, 16"
    })
    void at_the_edge_of_their_bounds_are_taken(String name, String value) {
      settings.put(name, value);

      assertThatNoException().isThrownBy(StartChecksTest.this::check);
    }

    @Test
    void that_are_wrong_are_told_all_at_once() {
      settings.put("examcycle.database.pool.size", "1");
      settings.put("examcycle.database.pool.lock", "soon");
      settings.put("examcycle.online.numbers.per-id[0].most", "0");
      settings.put("examcycle.online.numbers.per-id[1].most", "9");

      assertThat(refused().lines())
          .contains(
              "examcycle.database.pool.size must be from 2 to 200, and is 1",
              "examcycle.database.pool.lock is not a time, as 3s or 1h is",
              "examcycle.online.numbers.per-id[0].most must be from 1 to 1000000, and is 0",
              "examcycle.online.numbers.per-id[1].within is missing");
    }

    @Test
    void of_a_list_that_leaves_a_number_out_are_told() {
      settings.put("examcycle.rest.issuers[2].issuer", "https://third.example");

      assertThat(refused().lines())
          .containsExactly(
              "examcycle.rest.issuers is not a list: [0] comes first, and no number is left out");
    }

    @Test
    void that_an_issuer_lacks_are_told() {
      settings.put("examcycle.rest.issuers[1].audience", "us");

      assertThat(refused().lines()).containsExactly("examcycle.rest.issuers[1].issuer is missing");
    }
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

  @Test
  void the_watchers_port_must_be_free_too() throws IOException {
    try (var taken = new ServerSocket(0)) {
      settings.put("management.server.port", String.valueOf(taken.getLocalPort()));

      assertThat(refused().lines())
          .containsExactly(
              "port "
                  + taken.getLocalPort()
                  + " is in use; management.server.port chooses another");
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

    @ParameterizedTest
    @ValueSource(strings = {"owner", "application"})
    void that_does_not_know_the_role_of(String who) {
      settings.put("examcycle.database." + who + ".role", "nobody_there");

      assertThat(refused().lines())
          .singleElement()
          .asString()
          .contains("refuses the log-in", "nobody_there");
    }

    @Test
    void that_lacks_a_role_which_migrations_grant_to() throws SQLException {
      usual.executing("alter role examcycle_reader rename to kept_reader");
      try {
        assertThat(refused().lines())
            .containsExactly("the database has no role examcycle_reader: roles.sql makes it");
      } finally {
        usual.executing("alter role kept_reader rename to examcycle_reader");
      }
    }

    @Test
    void that_lacks_the_schema() throws SQLException {
      settings = TestDatabase.create().executing("drop schema examcycle cascade").production();

      assertThat(refused().lines())
          .containsExactly(
              "the schema examcycle is not there, or not its owner's to fill: roles.sql makes it");
      assertThat(refused().getExitCode()).isEqualTo(78);
    }

    @Test
    void to_which_the_application_comes_as_somebody_whom_nothing_is_granted() throws SQLException {
      var other =
          TestDatabase.create()
              .migrated()
              .executing("drop role if exists a_stranger")
              .executing(
                  "create role a_stranger login password '%s'".formatted(usual.owner().password()));
      settings = other.production();
      settings.put("examcycle.database.application.role", "a_stranger");
      assertThat(refused().lines()).singleElement().asString().contains("lets this user not");

      other.executing(
          "grant connect on database %s to a_stranger"
              .formatted(other.url().replaceFirst(".*/", "")));
      assertThat(refused().lines())
          .containsExactly(
              "examcycle.database.application.role a_stranger is no member of"
                  + " examcycle_application, to which migrations grant rights");
      other.executing("drop owned by a_stranger");
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
          .containsExactly("examcycle.database.pool.size must be from 2 to 200, and is 1");
    }
  }

  /** What the application brings itself. */
  private static PropertySource<?> own() {
    try {
      return new ResourcePropertySource("classpath:application.properties");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private StartRefused refused() {
    return assertThatExceptionOfType(StartRefused.class).isThrownBy(this::check).actual();
  }

  private void check() {
    var environment = OperatorsEnvironment.here();
    environment
        .getPropertySources()
        .addFirst(new SystemEnvironmentPropertySource("variables", Map.copyOf(variables)));
    environment.getPropertySources().addFirst(new MapPropertySource("test", Map.copyOf(settings)));
    environment.getPropertySources().addLast(OWN);
    new StartChecks().check(environment);
  }
}
