package org.examcycle.persistence.usecase;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.examcycle.persistence.DatabaseRoles;
import org.examcycle.persistence.testkit.PostgresServer;

/** What nobody does to the record, and how he is kept from it (COM-QUA-01). */
final class Forbidden {

  private static final String NO_PRIVILEGE = "42501";

  private Forbidden() {}

  /** The application's role has not the right. */
  static void toTheApplication(String sql) {
    assertThatThrownBy(() -> run(DatabaseRoles.APPLICATION, sql))
        .asInstanceOf(InstanceOfAssertFactories.throwable(SQLException.class))
        .extracting(SQLException::getSQLState)
        .isEqualTo(NO_PRIVILEGE);
  }

  /** The owner has, and is told the rule. */
  static void toItsOwner(String sql) {
    assertThatThrownBy(() -> run(DatabaseRoles.OWNER, sql))
        .hasMessageContaining("the record cannot be changed (COM-QUA-01)");
  }

  static void run(String role, String sql) throws SQLException {
    try (var connection = PostgresServer.get().as(role).getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
