package org.examcycle.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.examcycle.persistence.testkit.PostgresServer;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.internal.exception.FlywayMigrateException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A schema that is migrated while somebody works on a table of it, as the version before does. */
class PatientMigrationTest {

  private static final Duration SOON = Duration.ofMillis(100);

  /** Before the migration that adds a column to the charges, and fills it. */
  private static final String BEFORE = "110";

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private Connection other;
  private Flyway schema;

  @BeforeEach
  void somebodyWorksOnCharges() throws SQLException {
    var server =
        PostgresServer.get()
            .create(
                "patient_%d_%d".formatted(ProcessHandle.current().pid(), NUMBER.incrementAndGet()));
    schema = Migrations.of(server.url(), server.settings().owner().orElseThrow(), SOON);
    Flyway.configure().configuration(schema.getConfiguration()).target(BEFORE).load().migrate();
    other = server.superuser().getConnection();
    other.setAutoCommit(false);
    other.createStatement().execute("lock table charge in row exclusive mode");
  }

  @AfterEach
  void leave() throws SQLException {
    other.close();
  }

  private String version() {
    return schema.info().current().getVersion().getVersion();
  }

  @Test
  void it_is_undone_and_tried_again_once_the_others_have_had_their_turn() {
    var rests = new AtomicInteger();

    new PatientMigration(
            3,
            () -> {
              rests.incrementAndGet();
              assertThat(version()).isEqualTo(BEFORE);
              letGo();
            })
        .run(schema);

    assertThat(rests).hasValue(1);
    assertThat(schema.info().pending()).isEmpty();
  }

  @Test
  void it_is_given_up_after_so_many_tries_and_nothing_of_it_is_left() {
    var rests = new AtomicInteger();
    var migration = new PatientMigration(2, rests::incrementAndGet);

    assertThatThrownBy(() -> migration.run(schema))
        .isInstanceOfSatisfying(
            FlywayMigrateException.class,
            failed -> assertThat(failed.getSqlState()).isEqualTo("55P03"));

    assertThat(rests).hasValue(1);
    assertThat(version()).isEqualTo(BEFORE);
  }

  @Test
  void what_fails_for_another_reason_is_not_tried_again() throws SQLException {
    letGo();
    other.createStatement().execute("create table transfer (id uuid)");
    other.commit();
    var rests = new AtomicInteger();
    var migration = new PatientMigration(3, rests::incrementAndGet);

    assertThatThrownBy(() -> migration.run(schema)).isInstanceOf(FlywayMigrateException.class);

    assertThat(rests).hasValue(0);
  }

  private void letGo() {
    try {
      other.rollback();
    } catch (SQLException broken) {
      throw new AssertionError(broken);
    }
  }
}
