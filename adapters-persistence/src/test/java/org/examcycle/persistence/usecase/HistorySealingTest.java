package org.examcycle.persistence.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
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
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens while the history is sealed, and to it afterwards (COM-QUA-01). */
class HistorySealingTest {

  private static final String AHEAD =
      """
      select line.seq from history line join history_seal on seal = 3
       where line.recorded_at = sealed_at order by line.seq
      """;

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
    try (var early = application()) {
      insert(early);
      SealedHistory.append(1);
      assertThat(SealedHistory.seal(10)).isEqualTo(1);
      early.commit();
    }

    assertThatItHolds(7, 1);
    assertThat(SealedHistory.seal(10)).isEqualTo(1);
    assertThatItHolds(8, 0);
  }

  @Test
  void a_number_that_was_rolled_back_is_not_missed() throws SQLException {
    try (var undone = application()) {
      insert(undone);
      undone.rollback();
    }
    SealedHistory.append(1);

    assertThatItHolds(6, 1);
    SealedHistory.sealAll();
    assertThatItHolds(7, 0);
  }

  /** Which is then older than lines that it does not see, and its own lines are no less so. */
  @Test
  void a_transaction_may_have_its_number_long_before_it_seals_and_write_afterwards()
      throws SQLException {
    try (var sealing = application();
        var meanwhile = application()) {
      execute(sealing, "select pg_current_xact_id()");
      insert(meanwhile);
      SealedHistory.append(1);
      execute(sealing, "select seal_history(10)");
      insert(sealing);
      meanwhile.commit();
      sealing.commit();
    }

    assertThatItHolds(7, 2);
    SealedHistory.sealAll();
    assertThatItHolds(9, 0);
  }

  /** Here the seal was made by a clock an hour ahead. */
  @Test
  void where_the_clock_is_set_back_time_stands_until_a_seal_has_said_so() throws SQLException {
    tamper(
        """
        update history_seal set sealed_at = sealed_at + interval '1 hour' where seal = 3;
        update history_seal one
           set hash = history_seal_hash(one, (select hash from history_seal where seal = 2))
         where seal = 3;
        select setval('history_not_before', (extract(epoch from sealed_at) * 1000000)::bigint)
          from history_seal where seal = 3
        """);
    try (var undone = application();
        var early = application()) {
      execute(undone, "select seal_history(10)");
      undone.rollback();
      execute(early, "select pg_current_xact_id()");
      for (var line = 7; line <= 9; line++) {
        SealedHistory.append(1);
        assertThatItHolds(line - 1, 1);
        SealedHistory.sealAll();
        assertThatItHolds(line, 0);
      }
      insert(early);
      early.commit();
    }

    assertThatItHolds(9, 1);
    SealedHistory.sealAll();
    assertThatItHolds(10, 0);
    assertThat(numbers(AHEAD)).containsExactly(7L, 8L);
  }

  /** A line is numbered before all else of it is known: here it waits for what lies between. */
  @Test
  void a_line_that_is_numbered_before_a_seal_is_of_a_transaction_from_before_it() throws Exception {
    try (var holding = application();
        var slow = PostgresServer.get().as(DatabaseRoles.OWNER).getConnection();
        var writing = Executors.newSingleThreadExecutor()) {
      execute(holding, "select pg_advisory_xact_lock(172)");
      var written =
          writing.submit(
              () -> {
                execute(
                    slow,
                    """
                    insert into history
                        (recorded_at, arrived_at, caller, request_id, use_case, thing, thing_key, what)
                      values (case when pg_advisory_xact_lock(172) is not null then history_time() end,
                              '2026-01-01', 'c', 'r', 'u', 't', 'k', 'w')
                    """);
                return true;
              });
      while (numbers("select count(*) from pg_locks where objid = 172 and not granted")
          .equals(List.of(0L))) {
        Thread.onSpinWait();
      }
      SealedHistory.append(1);
      SealedHistory.sealAll();
      holding.rollback();
      assertThat(written.get()).isTrue();
    }

    assertThatItHolds(7, 1);
  }

  @Test
  void each_seal_says_which_lines_are_older() {
    assertThat(numbers("select numbered from history_seal order by seal")).endsWith(6L);
  }

  private static List<Long> numbers(String query) {
    return PostgresKit.shared()
        .get(DSLContext.class)
        .fetch(query)
        .map(row -> row.get(0, Long.class));
  }

  private static Connection application() throws SQLException {
    var connection = PostgresServer.get().as(DatabaseRoles.APPLICATION).getConnection();
    connection.setAutoCommit(false);
    return connection;
  }

  private static void insert(Connection connection) throws SQLException {
    execute(
        connection,
        """
        insert into history (arrived_at, caller, request_id, use_case, thing, thing_key, what)
          values ('2026-01-01', 'c', 'r', 'u', 't', 'k', 'w')
        """);
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** There, transactions are numbered from the beginning again. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "null, null, null, null",
        "1, '900000001:900000001:'::pg_snapshot, '900000000'::xid8, 6"
      })
  void a_dump_that_is_restored_into_a_new_server_holds_and_is_sealed_on(String transactions)
      throws SQLException {
    SealedHistory.append(1);
    // As if it had been written and sealed where transactions had come to 900,000,000.
    tamper(
        """
        update history set xid = case when seq < 7 then '900000000' else '900000002' end::xid8;
        truncate history_seal;
        insert into history_seal
            (seal, lines, amount, horizon, sealed_at, digest, server, snapshot, sealer, numbered, hash)
          select 1, '{[1,7)}', 6, '900000001', now(),
                 sha256(string_agg(history_line_hash(line), '' order by seq)), %s, ''
            from history line where seq < 7;
        update history_seal one set hash = history_seal_hash(one, null)
        """
            .formatted(transactions));
    SealedHistory.append(2);
    assertThatItHolds(6, 3);

    assertThat(SealedHistory.seal(1)).isEqualTo(1);
    assertThatItHolds(7, 2);
    assertThat(SealedHistory.seal(1)).isEqualTo(1);
    assertThat(SealedHistory.seal(1)).isEqualTo(1);
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
