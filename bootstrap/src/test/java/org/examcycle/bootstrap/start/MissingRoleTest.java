package org.examcycle.bootstrap.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.examcycle.bootstrap.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** A role is the server's: while it is missing nobody else may look. */
@Isolated
class MissingRoleTest {

  @Test
  void a_role_that_migrations_grant_to_is_told_by_its_name() throws SQLException {
    var database = TestDatabase.create().migrated();
    var start = new CheckedStart(new StartChecks(), database.production());
    database.executing("alter role examcycle_reader rename to kept_reader");
    try {
      assertThat(start.refused().lines())
          .containsExactly("the database has no role examcycle_reader: roles.sql makes it");
    } finally {
      database.executing("alter role kept_reader rename to examcycle_reader");
    }
  }
}
