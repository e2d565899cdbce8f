package org.examcycle.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.examcycle.application.usecase.Overtaken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutageTest {

  @ParameterizedTest
  @CsvSource({
    "08006, the connection is lost",
    "53100, the disk is full",
    "53300, no connection to spare",
    "57014, a statement took too long",
    "57P01, the server is being stopped",
    "55P03, somebody else holds the row",
    "25P03, the transaction rested too long",
    "40001, not to be put in order",
    "40P01, a deadlock"
  })
  void a_database_that_cannot_do_it_now_is_behind_it(String state, String why) {
    assertThat(Outage.isBehind(new IllegalStateException(new SQLException(why, state)))).isTrue();
  }

  @Test
  void a_pool_that_has_no_connection_is_behind_it() {
    assertThat(Outage.isBehind(new SQLTransientConnectionException("after 3 s"))).isTrue();
  }

  @Test
  void so_is_whoever_was_overtaken_again_and_again() {
    assertThat(Outage.isBehind(new IllegalStateException(new Overtaken("a mark")))).isTrue();
  }

  /** What HikariCP says; NodesUnderLoadTest meets it when the server is stopped. */
  @Test
  void a_rollback_on_a_connection_that_broke_before_is_behind_it() {
    assertThat(Outage.isBehind(new IllegalStateException(new SQLException("Connection is closed"))))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"23505", "22001", "42P01", "42501", "25P02", "XX000"})
  void a_fault_of_ours_stays_one(String state) {
    assertThat(Outage.isBehind(new SQLException("ours", state))).isFalse();
  }

  @Test
  void what_has_nothing_to_do_with_a_database_stays_a_fault() {
    assertThat(Outage.isBehind(new IllegalStateException(new SQLException()))).isFalse();
    assertThat(Outage.isBehind(new NullPointerException())).isFalse();
  }
}
