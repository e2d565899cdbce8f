package org.examcycle.persistence.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.privacy.Event;
import org.examcycle.application.privacy.SealedEvents;
import org.examcycle.persistence.DatabaseRoles;
import org.examcycle.persistence.testkit.PostgresKit;
import org.examcycle.persistence.testkit.PostgresServer;
import org.junit.jupiter.api.Test;

/** Whoever follows misses nothing (decision 0017). */
class LateEventsTest {

  private static Slice<Event> after(Optional<String> place) {
    return PostgresKit.shared()
        .get(SealedEvents.class)
        .list(new Page(place, Page.MOST))
        .orElseThrow();
  }

  private static List<String> keys(Slice<Event> slice) {
    return slice.items().stream().map(Event::key).toList();
  }

  @Test
  void of_a_transaction_that_took_its_number_early_and_ended_late() throws SQLException {
    SealedHistory.start(1);
    try (var early = PostgresServer.get().as(DatabaseRoles.APPLICATION).getConnection()) {
      early.setAutoCommit(false);
      insert(early, "early");
      SealedHistory.append(1);
      SealedHistory.sealAll();
      var seen = after(Optional.empty());
      assertThat(keys(seen)).containsExactly("MZ040/0000", "MZ040/0000");

      early.commit();
      SealedHistory.sealAll();

      assertThat(keys(after(seen.next()))).containsExactly("early");
    }
  }

  /** There, transactions are numbered from the beginning again. */
  @Test
  void after_a_dump_was_restored_into_a_new_server() throws SQLException {
    SealedHistory.start(2);
    var seen = after(Optional.empty());
    try (var restoring = PostgresServer.get().superuser().getConnection();
        var statement = restoring.createStatement()) {
      statement.execute("set session_replication_role = replica");
      statement.execute("update history set xid = '900000000'");
    }
    assertThat(keys(after(Optional.empty()))).hasSize(2);

    SealedHistory.append(1);
    SealedHistory.sealAll();

    assertThat(keys(after(seen.next()))).containsExactly("MZ040/0000");
  }

  private static void insert(Connection connection, String key) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(
          """
          insert into history (arrived_at, caller, request_id, use_case, thing, thing_key, what)
            values ('2026-01-01', 'c', 'r', 'u', 't', '%s', 'w')
          """
              .formatted(key));
    }
  }
}
