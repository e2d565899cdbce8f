package org.examcycle.persistence.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ObjectAssert;
import org.examcycle.application.privacy.HistoryProof;
import org.examcycle.application.privacy.HistoryProof.Flaw;
import org.examcycle.application.privacy.HistoryProof.Head;
import org.examcycle.application.privacy.HistoryProof.Lines;
import org.examcycle.persistence.DatabaseRoles;
import org.examcycle.persistence.testkit.PostgresKit;
import org.examcycle.persistence.testkit.PostgresServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens while the history is sealed, and to it afterwards (COM-QUA-01). */
class HistorySealingTest {

  @BeforeEach
  void six_lines_in_three_seals() {
    SealedHistory.start(6);
  }

  private static ObjectAssert<HistoryProof> assertThatItHolds(long sealed, long waiting) {
    return assertThat(SealedHistory.proof())
        .returns(Optional.empty(), HistoryProof::flaw)
        .returns(sealed, HistoryProof::sealed)
        .returns(waiting, HistoryProof::waiting);
  }

  @Test
  void a_flaw_is_told_with_its_seal_and_lines() throws SQLException {
    tamper("update history set caller = 'another' where seq = 4");

    assertThat(SealedHistory.proof().flaw())
        .contains(new Flaw(Flaw.Kind.LINES_ALTERED, Optional.of(2L), Optional.of(new Lines(3, 4))));
  }

  /** The chain is made over what lies there, which stays as it is (COM-PRV-07). */
  @Test
  void what_is_erased_leaves_it_whole() {
    assertThat(PostgresKit.shared().get(PersonKeys.class).erase(SealedHistory.ANA)).isTrue();

    assertThatItHolds(6, 0);
  }

  @Test
  void a_transaction_that_ends_after_a_seal_comes_into_the_next_and_is_not_taken_for_added()
      throws SQLException {
    try (var early = PostgresServer.get().as(DatabaseRoles.APPLICATION).getConnection()) {
      early.setAutoCommit(false);
      insert(early);
      SealedHistory.append(1);
      assertThat(SealedHistory.seal(10)).isEqualTo(1);
      early.commit();
    }

    assertThatItHolds(7, 1);
    assertThat(SealedHistory.seal(10)).isEqualTo(1);
    assertThatItHolds(8, 0);
  }

  private static void insert(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(
          """
          insert into history (arrived_at, caller, request_id, use_case, thing, thing_key, what)
            values ('2026-01-01', 'c', 'r', 'u', 't', 'k', 'w')
          """);
    }
  }

  /** There, transactions are numbered from the beginning again. */
  @Test
  void a_dump_that_is_restored_into_a_new_server_holds_and_is_sealed_on() throws SQLException {
    // As if it had been written and sealed where transactions had come to 900,000,000.
    tamper(
        """
        update history set xid = '900000000';
        truncate history_seal;
        insert into history_seal
          select (one).seal, (one).lines, (one).amount, (one).horizon, (one).sealed_at, (one).digest,
                 history_seal_hash(one, null)
            from (select row(1, '{[1,7)}'::int8multirange, 6, '900000001'::xid8, now(),
                             sha256(string_agg(history_line_hash(line), '' order by seq)),
                             null)::history_seal as one
                    from history line)
        """);
    SealedHistory.append(3);
    assertThatItHolds(6, 3);

    assertThat(SealedHistory.seal(2)).isEqualTo(2);
    assertThat(SealedHistory.seal(2)).isEqualTo(1);
    SealedHistory.append(1);

    assertThatItHolds(9, 1);
  }

  @Test
  void two_nodes_seal_each_line_once() throws Exception {
    SealedHistory.append(40);

    try (var nodes = Executors.newFixedThreadPool(2)) {
      var sealed = new ArrayList<Future<Long>>();
      for (var i = 0; i < 30; i++) {
        sealed.add(nodes.submit(() -> SealedHistory.seal(2)));
      }
      var lines = 0L;
      for (var one : sealed) {
        lines += one.get();
      }
      assertThat(lines).isEqualTo(40);
    }

    assertThatItHolds(46, 0);
    assertThat(SealedHistory.proof().head()).map(Head::seal).contains(23L);
  }

  private static void tamper(String sql) throws SQLException {
    try (var connection = PostgresServer.get().superuser().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("set session_replication_role = replica");
      statement.execute(sql);
    }
  }
}
