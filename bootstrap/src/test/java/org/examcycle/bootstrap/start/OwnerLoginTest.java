package org.examcycle.bootstrap.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.examcycle.bootstrap.TestDatabase;
import org.examcycle.bootstrap.setting.DatabaseSettings;
import org.examcycle.persistence.PoolSettings;
import org.examcycle.persistence.replica.ReplicaSettings;
import org.junit.jupiter.api.Test;

/** What the owner finds; {@link DatabaseCheckTest} has what is refused. */
class OwnerLoginTest {

  private static DatabaseSettings settings(TestDatabase database) {
    return new DatabaseSettings(
        database.url(),
        database.owner(),
        database.application(),
        PoolSettings.ofSize(2),
        ReplicaSettings.none());
  }

  @Test
  void a_schema_that_the_version_before_has_left_is_no_fault() throws SQLException {
    var left =
        TestDatabase.create()
            .migrated()
            .executing(
                """
                delete from examcycle.flyway_schema_history
                 where installed_rank >= (select max(installed_rank) from examcycle.flyway_schema_history) - 1
                """);

    assertThat(new OwnerLogin(settings(left)).faults()).isEmpty();
  }
}
