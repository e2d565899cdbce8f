package org.examcycle.persistence.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.examcycle.application.document.Demonstration;
import org.examcycle.persistence.testkit.PostgresKit;
import org.examcycle.persistence.testkit.PostgresServer;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JooqDemonstrationTest {

  private final PostgresKit kit = PostgresKit.shared();

  @BeforeEach
  @AfterEach
  void takeTheMarkAway() {
    kit.clear();
  }

  private Demonstration demonstration() {
    return new JooqDemonstration(kit.get(DSLContext.class));
  }

  @Test
  void a_database_is_none_unless_it_is_marked() throws SQLException {
    assertThat(demonstration().isOne()).isFalse();

    mark();

    assertThat(demonstration().isOne()).isTrue();
  }

  @Test
  void it_is_asked_once() throws SQLException {
    var asked = demonstration();
    assertThat(asked.isOne()).isFalse();

    mark();

    assertThat(asked.isOne()).isFalse();
  }

  private static void mark() throws SQLException {
    try (var connection = PostgresServer.get().superuser().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("insert into demonstration_mark default values");
    }
  }
}
