package org.examcycle.persistence.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examcycle.persistence.jooq.Tables.HISTORY;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.examcycle.persistence.testkit.PostgresServer;
import org.jooq.Field;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The record shows it if somebody gets at it nevertheless (COM-QUA-01): lines 1 to 6 in seals of
 * two lines each, and a superuser with the triggers off, whose work is rolled back.
 */
class HistorySealedTest {

  private static final String SEALED_ANEW =
      "truncate history_seal; select seal_history(2), seal_history(2), seal_history(2)";

  private static Connection superuser;

  @BeforeAll
  static void six_lines_in_three_seals() throws SQLException {
    SealedHistory.start(6);
    superuser = PostgresServer.get().superuser().getConnection();
    superuser.setAutoCommit(false);
    run("set session_replication_role = replica");
    superuser.commit();
  }

  @AfterAll
  static void disconnect() throws SQLException {
    superuser.close();
  }

  @AfterEach
  void undo() throws SQLException {
    superuser.rollback();
  }

  private static void run(String sql) throws SQLException {
    try (var statement = superuser.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The first one: its kind, seal, first and last line. */
  private static String flaw() throws SQLException {
    return flaw("null");
  }

  private static String flaw(String known) throws SQLException {
    try (var statement = superuser.createStatement();
        var found =
            statement.executeQuery(
                "select concat_ws(' ', flaw, flaw_seal, flaw_first, flaw_last) from verify_history("
                    + known
                    + ")")) {
      assertThat(found.next()).isTrue();
      return found.getString(1);
    }
  }

  static Stream<String> columns() {
    return Arrays.stream(HISTORY.fields()).map(Field::getName);
  }

  @Test
  void untouched_it_holds() throws SQLException {
    assertThat(flaw()).isEmpty();
  }

  @Nested
  class An_edit_is_found {

    /** Of each column that there is: one that is added later must be sealed, too. */
    @ParameterizedTest
    @MethodSource("org.examcycle.persistence.usecase.HistorySealedTest#columns")
    void of_any_column(String column) throws SQLException {
      var other =
          switch (column) {
            case "seq" -> "default";
            case "xid" -> "'4000'";
            case "recorded_at", "arrived_at" -> column + " + interval '1 microsecond'";
            case "before", "after" -> "'{\"version\": \"3\"}'";
            case "rules" -> "'{INT-CAN-02}'";
            case "person" -> "gen_random_uuid()";
            case "sealed" -> "set_byte(sealed, 0, get_byte(sealed, 0) # 1)";
            default -> "'another'";
          };
      run("update history set %s = %s where seq = 4".formatted(column, other));

      var kind = column.equals("seq") ? "LINES_MISSING" : "LINES_ALTERED";
      assertThat(flaw()).isEqualTo(kind + " 2 3 4");
    }

    @Test
    void where_it_is_first() throws SQLException {
      run("update history set caller = 'another' where seq in (2, 6)");

      assertThat(flaw()).isEqualTo("LINES_ALTERED 1 1 2");
    }

    @Test
    void where_two_lines_change_places() throws SQLException {
      run(
          """
          update history one set thing_key = other.thing_key from history other
           where one.seq in (3, 4) and other.seq in (3, 4) and one.seq <> other.seq
          """);

      assertThat(flaw()).isEqualTo("LINES_ALTERED 2 3 4");
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 1 1 2", "2, 1 1 2", "3, 2 3 4", "6, 3 5 6"})
  void a_line_that_is_deleted_is_missed(int line, String where) throws SQLException {
    run("delete from history where seq = " + line);

    assertThat(flaw()).isEqualTo("LINES_MISSING " + where);
  }

  @Test
  void truncating_it_is_found() throws SQLException {
    run("truncate history");

    assertThat(flaw()).isEqualTo("LINES_MISSING 1 1 2");
  }

  @Nested
  class A_line_that_is_slipped_in_is_found {

    private static void slipIn(int seq) throws SQLException {
      run(
          """
          insert into history overriding system value
            select (copy).*
              from (select jsonb_populate_record(line, '{"seq": %d}') as copy
                      from history line where seq = 3)
          """
              .formatted(seq));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7})
    void before_the_first_and_behind_the_last(int seq) throws SQLException {
      slipIn(seq);

      assertThat(flaw()).isEqualTo("LINES_ADDED %d %d".formatted(seq, seq));
    }

    @Test
    void when_it_has_been_sealed_since() throws SQLException {
      slipIn(7);
      run("select seal_history(10)");

      assertThat(flaw()).isEqualTo("LINES_ADDED 4 7 7");
    }
  }

  @Nested
  class Seals {

    private final String noted = "decode('%s', 'hex')".formatted(SealedHistory.head());

    @ParameterizedTest
    @CsvSource({
      "seal, 20, SEAL_MISSING 3",
      "lines, '{[3,4)}', SEAL_ALTERED 2",
      "amount, 1, SEAL_ALTERED 2",
      "horizon, 999999, SEAL_ALTERED 2",
      "sealed_at, 2020-01-01, SEAL_ALTERED 2",
      "digest, \\x00, SEAL_ALTERED 2",
      "hash, \\x00, SEAL_ALTERED 2"
    })
    void cannot_be_altered_unseen(String column, String value, String kind) throws SQLException {
      run("update history_seal set %s = $$%s$$ where seal = 2".formatted(column, value));

      assertThat(flaw()).startsWith(kind);
    }

    @Test
    void are_missed_from_between_others() throws SQLException {
      run("delete from history_seal where seal = 2");

      assertThat(flaw()).isEqualTo("SEAL_MISSING 3 5 6");
    }

    @Test
    void that_are_made_anew_do_not_lead_to_the_head_that_was_noted() throws SQLException {
      run("update history set caller = 'another' where seq = 4");
      run(SEALED_ANEW);

      assertThat(flaw()).isEmpty();
      assertThat(flaw(noted)).isEqualTo("HEAD_UNKNOWN");
    }

    @Test
    void are_missed_with_all_their_lines_by_the_head_that_was_noted() throws SQLException {
      run("truncate history, history_seal");

      assertThat(flaw(noted)).isEqualTo("HEAD_UNKNOWN");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "update history_seal set amount = 1",
          "delete from history_seal",
          "truncate history_seal",
          "insert into history_seal select * from history_seal"
        })
    void are_not_the_applications_to_write(String sql) {
      Forbidden.toTheApplication(sql);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "update history_seal set amount = 1",
          "delete from history_seal where false",
          "truncate history_seal"
        })
    void tell_their_owner_by_which_rule_they_stand(String sql) {
      Forbidden.toItsOwner(sql);
    }
  }

  @Test
  void a_session_may_write_its_dates_and_bytes_as_it_likes() throws SQLException {
    run(
        """
        set local timezone = 'Asia/Tokyo'; set local datestyle = 'ISO, DMY';
        set local bytea_output = 'escape'; set local extra_float_digits = 0
        """);

    assertThat(flaw()).isEmpty();
  }
}
