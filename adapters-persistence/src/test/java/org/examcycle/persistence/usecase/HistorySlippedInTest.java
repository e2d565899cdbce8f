package org.examcycle.persistence.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.examcycle.application.privacy.HistoryProof.Flaw;
import org.examcycle.application.privacy.HistoryProof.Lines;
import org.examcycle.persistence.DatabaseRoles;
import org.examcycle.persistence.testkit.PostgresServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A line that its owner adds as if it had been there (COM-QUA-01), as he may with a plain insert,
 * under the number that a rollback left free: lines 1 to 6 and 8 are sealed, two in each seal.
 */
class HistorySlippedInTest {

  private static final long FREE = 7;

  private static final String IN_TURN = "nextval('history_seq_seq')";
  private static final String AHEAD = "(select max(seq) + 1000 from history)";
  private static final String NOW = "clock_timestamp()";
  private static final String LONG_AGO = "(select min(sealed_at) from history_seal)";
  private static final String OF_NOW = "pg_current_xact_id()";

  @BeforeEach
  void a_number_is_left_free() throws SQLException {
    SealedHistory.start(6);
    try (var undone = as(DatabaseRoles.OWNER)) {
      assertThat(slipIn(undone, IN_TURN, NOW, OF_NOW)).isEqualTo(FREE);
      undone.rollback();
    }
    SealedHistory.append(1);
    SealedHistory.sealAll();
  }

  /** Dated back, or under a number from before, or both. */
  @ParameterizedTest
  @CsvSource({"true, false", "false, true", "true, true"})
  void in_a_transaction_of_now(boolean free, boolean datedBack) throws SQLException {
    long line;
    try (var owner = as(DatabaseRoles.OWNER)) {
      line = slipIn(owner, number(free), time(datedBack), OF_NOW);
      owner.commit();
    }

    assertThatItIsFound(line);
  }

  /** Which every other check takes for one that came in its turn. */
  @Test
  void under_a_number_that_none_has_been_given_yet() throws SQLException {
    long line;
    try (var owner = as(DatabaseRoles.OWNER)) {
      line = slipIn(owner, AHEAD, NOW, OF_NOW);
      owner.commit();
    }

    assertThatItIsFound(line);
  }

  /** Though another ran on, which had begun before it. */
  @Test
  void as_of_a_transaction_that_had_ended() throws SQLException {
    long line;
    try (var running = as(DatabaseRoles.OWNER);
        var undone = as(DatabaseRoles.OWNER);
        var owner = as(DatabaseRoles.OWNER)) {
      var _ = begin(running);
      var ended = begin(undone);
      undone.rollback();
      SealedHistory.append(1);
      SealedHistory.sealAll();

      line = slipIn(owner, IN_TURN, NOW, ended);
      owner.commit();
      running.rollback();
    }

    assertThatItIsFound(line);
  }

  /** As of one whose lines may come, but not from before it began. */
  @ParameterizedTest
  @CsvSource({"true, false", "false, true", "true, true"})
  void as_of_a_transaction_that_ran_when_it_was_sealed(boolean free, boolean datedBack)
      throws SQLException {
    long line;
    try (var running = as(DatabaseRoles.OWNER);
        var owner = as(DatabaseRoles.OWNER)) {
      var its = begin(running);
      SealedHistory.append(1);
      SealedHistory.sealAll();
      running.rollback();

      line = slipIn(owner, number(free), time(datedBack), its);
      owner.commit();
    }

    assertThatItIsFound(line);
  }

  /** No seal can tell it; what the operator is told to look at does. */
  @Test
  void a_line_that_is_altered_before_it_is_sealed_is_counted_by_the_server() throws SQLException {
    SealedHistory.append(1);
    long before;
    long after;
    try (var owner = PostgresServer.get().superuser().getConnection();
        var statement = owner.createStatement()) {
      before = alterations(owner);
      statement.execute("set session_replication_role = replica");
      statement.execute(
          "update history set arrived_at = '2026-01-01' where seq = (select max(seq) from"
              + " history)");
      after = alterations(owner);
    }
    SealedHistory.sealAll();

    assertThat(after).isEqualTo(before + 1);
    assertThat(SealedHistory.proof().flaw()).isEmpty();
  }

  private static long alterations(Connection owner) throws SQLException {
    try (var statement = owner.createStatement()) {
      statement.execute("select pg_stat_force_next_flush()");
      try (var row =
          statement.executeQuery(
              """
              select sum(n_tup_upd + n_tup_del) from pg_stat_user_tables
               where schemaname = 'examcycle' and relname in ('history', 'history_seal')
              """)) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private static String number(boolean free) {
    return free ? String.valueOf(FREE) : IN_TURN;
  }

  private static String time(boolean datedBack) {
    return datedBack ? LONG_AGO : NOW;
  }

  /** Before it is sealed, and for ever after. */
  private static void assertThatItIsFound(long line) {
    assertThat(SealedHistory.proof().flaw())
        .contains(
            new Flaw(Flaw.Kind.LINES_ADDED, Optional.empty(), Optional.of(new Lines(line, line))));

    SealedHistory.append(1);
    SealedHistory.sealAll();
    SealedHistory.append(1);
    SealedHistory.sealAll();

    assertThat(SealedHistory.proof().flaw()).map(Flaw::kind).contains(Flaw.Kind.LINES_ADDED);
  }

  private static Connection as(String role) throws SQLException {
    var connection = PostgresServer.get().as(role).getConnection();
    connection.setAutoCommit(false);
    return connection;
  }

  /**
   * @return the number of its transaction
   */
  private static String begin(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery("select pg_current_xact_id()")) {
      row.next();
      return "'" + row.getString(1) + "'";
    }
  }

  /**
   * @return its number
   */
  private static long slipIn(Connection owner, String number, String time, String transaction)
      throws SQLException {
    try (var statement = owner.createStatement();
        var row =
            statement.executeQuery(
                """
                insert into history
                    (seq, recorded_at, xid, arrived_at, caller, request_id, use_case, thing, thing_key, what)
                  overriding system value
                  values (%s, %s, %s, '2026-01-01', 'c', 'r', 'u', 't', 'k', 'w')
                  returning seq
                """
                    .formatted(number, time, transaction))) {
      row.next();
      return row.getLong(1);
    }
  }
}
