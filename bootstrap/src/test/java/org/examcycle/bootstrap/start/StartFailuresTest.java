package org.examcycle.bootstrap.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.examcycle.bootstrap.TestDatabase;
import org.examcycle.persistence.Migrations;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.ssl.NoSuchSslBundleException;
import org.springframework.mock.env.MockEnvironment;
import org.yaml.snakeyaml.Yaml;

/** What an operator is told when a start fails after its checks. */
class StartFailuresTest {

  @ParameterizedTest
  @CsvSource({
    "53100, 69, has no room left on its disk",
    "42P07, 78, says no (SQLSTATE 42P07)",
    "57014, 69, says no (SQLSTATE 57014)",
    "55P03, 69, did not get a table for it that others use"
  })
  void a_migration_that_fails_half_way_is_undone_and_one_line(String state, int exit, String why)
      throws SQLException {
    var database = TestDatabase.create().executing(refusing(state));
    var schema = Migrations.of(database.url(), database.owner());

    var failure = new IllegalStateException(catchThrowable(schema::migrate));

    assertThat(StartFailures.known(failure))
        .hasValueSatisfying(
            told ->
                assertThat(told.lines())
                    .containsExactly(
                        "the schema's migration 092 failed and was undone: the database " + why));
    assertThat(StartFailures.exitCode(failure)).isEqualTo(exit);
    assertThat(version(schema)).isEqualTo("091");
    assertThat(database.texts("select to_regclass('examcycle.history_seal')::text"))
        .containsExactly((String) null);

    database.executing("drop event trigger no");
    schema.migrate();
    assertThat(version(schema)).isGreaterThan("091");
  }

  @Test
  void a_file_of_settings_that_is_no_yaml_is_one_line_without_what_it_says() {
    var failure =
        new IllegalStateException(
            catchThrowable(() -> new Yaml().<Object>load("a: 1\nb:\n\ts3cret: 2\n")));

    assertThat(StartFailures.known(failure).orElseThrow().lines())
        .containsExactly("a file of settings is no YAML at line 3");
    assertThat(StartFailures.exitCode(failure)).isEqualTo(78);
  }

  @Test
  void a_value_that_cannot_be_read_is_one_line_without_it() {
    var binder = new Binder(new MapConfigurationPropertySource(Map.of("server.port", "s3cret")));
    var failure =
        new IllegalStateException(catchThrowable(() -> binder.bind("server.port", Integer.class)));

    assertThat(StartFailures.known(failure).orElseThrow().lines())
        .containsExactly("server.port is not a whole number");
    assertThat(StartFailures.exitCode(failure)).isEqualTo(78);
  }

  @Test
  void a_reference_to_what_is_not_set_is_one_line() {
    var environment = new MockEnvironment().withProperty("server.port", "${PORT_OF_OURS}");
    var failure = catchThrowable(() -> environment.getProperty("server.port"));

    assertThat(StartFailures.known(failure).orElseThrow().lines())
        .containsExactly("a setting refers to ${PORT_OF_OURS}, which is not set");
    assertThat(StartFailures.exitCode(failure)).isEqualTo(78);
  }

  @ParameterizedTest
  @CsvSource({
    "file:/of-ours/, names what is not there: location 'file:/of-ours/'",
    "vault://of-ours, names what nothing here can read"
  })
  void what_is_imported_and_cannot_be_is_one_line(String place, String why) {
    var application = new SpringApplication(Object.class);
    application.setWebApplicationType(WebApplicationType.NONE);

    var failure = catchThrowable(() -> application.run("--spring.config.import=" + place));

    assertThat(StartFailures.known(failure).orElseThrow().lines())
        .containsExactly("spring.config.import or spring.config.location " + why);
    assertThat(StartFailures.exitCode(failure)).isEqualTo(78);
  }

  @ParameterizedTest
  @CsvSource({
    "spring.profiles.active, s3 cret!, spring.profiles.active is not a list of names",
    "spring.profiles.active, (s3cret, spring.profiles.active is not a list of names",
    "spring.profiles.default, !s3cret, spring.profiles.default is not a list of names",
    "spring.profiles.include, s3 cret!, spring.profiles.include is not a list of names",
    "spring.profiles.group.our, s3cret!, spring.profiles.group.our is not a list of names",
    "spring.profiles.validate, s3cret, spring.profiles.validate is not true or false",
    "spring.config.name, s3cret/x, (or spring.config.name) is no place",
    "spring.config.location, optional:file:/s3cret/*/x/*/, is no place",
    "spring.config.location, optional:classpath*:/s3cret/, is no place",
    "spring.main.sources, s3cret, spring.main.sources names no class that is there"
  })
  void what_spring_says_in_words_alone_is_one_line_without_the_value(
      String name, String value, String line) {
    var application = new SpringApplication(StartFailuresTest.class);
    application.setWebApplicationType(WebApplicationType.NONE);

    var failure = catchThrowable(() -> application.run("--" + name + "=" + value));

    assertThat(StartFailures.known(failure).orElseThrow().lines())
        .singleElement()
        .asString()
        .contains(line)
        .doesNotContain("s3");
    assertThat(StartFailures.exitCode(failure)).isEqualTo(78);
  }

  @Test
  void a_backslash_that_begins_no_escape_is_one_line(@TempDir Path folder) throws IOException {
    var file = Files.writeString(folder.resolve("win.properties"), "our.path=C:\\users\\s3cret\n");
    var application = new SpringApplication(StartFailuresTest.class);
    application.setWebApplicationType(WebApplicationType.NONE);

    var failure = catchThrowable(() -> application.run("--spring.config.import=" + file.toUri()));

    assertThat(StartFailures.known(failure).orElseThrow().lines())
        .containsExactly(
            "a file of settings has a \\u without four hexadecimal digits behind it; "
                + "in .properties a backslash is written twice");
    assertThat(StartFailures.exitCode(failure)).isEqualTo(78);
  }

  @Test
  void a_bug_of_the_same_type_keeps_its_stack_trace() {
    assertThat(StartFailures.known(new IllegalStateException("Invalid source"))).isEmpty();
    assertThat(StartFailures.known(new IllegalStateException())).isEmpty();
    assertThat(StartFailures.exitCode(new IllegalStateException("Location"))).isEqualTo(1);
  }

  @Test
  void a_bundle_of_keys_that_nobody_sets_is_one_line() {
    var failure =
        new IllegalStateException(new NoSuchSslBundleException("web", "no bundle of that name"));

    assertThat(StartFailures.known(failure).orElseThrow().lines())
        .containsExactly("no spring.ssl.bundle sets the bundle web");
    assertThat(StartFailures.exitCode(failure)).isEqualTo(78);
  }

  /** A late statement of the last migration but one is refused, in the midst of it. */
  private static String refusing(String state) {
    return """
    create function no() returns event_trigger language plpgsql as $$
      begin
        if exists (select from pg_event_trigger_ddl_commands()
                    where object_identity = 'examcycle.history_unsealed') then
          raise exception 'refused' using errcode = '%s';
        end if;
      end $$;
    create event trigger no on ddl_command_end execute function no()
    """
        .formatted(state);
  }

  private static String version(Flyway schema) {
    return schema.info().current().getVersion().getVersion();
  }
}
