package org.examcycle.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static org.jooq.postgres.extensions.types.LocalDateRange.localDateRange;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.examcycle.application.usecase.Transactions;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.persistence.testkit.PostgresKit;
import org.examcycle.persistence.testkit.PostgresServer;
import org.jooq.DSLContext;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.SQLDataType;
import org.jooq.postgres.extensions.bindings.LocalDateRangeBinding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowsTest {

  private static final Field<Integer> LINE = field(name("line"), SQLDataType.INTEGER);
  private static final Field<String> TEXT = field(name("text"), SQLDataType.CLOB);

  private final DSLContext dsl = PostgresKit.shared().get(DSLContext.class);

  private static <T> T inTransaction(Supplier<T> work) {
    return PostgresKit.shared().get(Transactions.class).apart(work);
  }

  private static List<@Nullable Object[]> lines(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new @Nullable Object[] {i, "text " + i})
        .toList();
  }

  /** What comes back of a value that was copied into a column of this type. */
  private <T> @Nullable T roundTrip(DataType<T> type, @Nullable Object value) {
    return inTransaction(
        () -> {
          var column = field(name("value"), type);
          var staging = Staging.table(dsl, "one_value", column);
          staging.fill(List.<@Nullable Object[]>of(new @Nullable Object[] {value}));
          return dsl.select(staging.field(column)).from(staging.table()).fetchSingle().value1();
        });
  }

  @Nested
  class A_text {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "plain", "", " ", "tab\there", "line\nfeed", "carriage\rreturn", "\r\n", "back\\slash",
          "\\", "\\N", "\\.", "\\t", "\"quoted\"", "'single'", "{braces,comma}", "Zoë 阿娜 🎓"
        })
    void comes_in_as_it_is(String text) {
      assertThat(roundTrip(SQLDataType.CLOB, text)).isEqualTo(text);
    }

    @Test
    void that_is_not_there_is_null() {
      assertThat(roundTrip(SQLDataType.CLOB, null)).isNull();
    }
  }

  @Nested
  class Values_of_every_type_come_in_as_they_are {

    private <T> void comesBack(DataType<T> type, T value) {
      assertThat(roundTrip(type, value)).isEqualTo(value);
    }

    @Test
    void numbers_and_truths() {
      comesBack(SQLDataType.INTEGER, -7);
      comesBack(SQLDataType.BIGINT, Long.MIN_VALUE);
      comesBack(SQLDataType.SMALLINT, (short) 3);
      comesBack(SQLDataType.DECIMAL_INTEGER, new BigInteger("123456789012345678901234567890"));
      comesBack(SQLDataType.NUMERIC, new BigDecimal("1E+3").setScale(2));
      comesBack(SQLDataType.BOOLEAN, true);
      comesBack(SQLDataType.BOOLEAN, false);
    }

    @Test
    void ids_days_and_times() {
      comesBack(SQLDataType.UUID, new UUID(1, 2));
      comesBack(SQLDataType.INSTANT, Instant.parse("2026-03-29T01:30:00.123456Z"));
      comesBack(SQLDataType.LOCALDATE, LocalDate.parse("2026-02-28"));
      comesBack(SQLDataType.LOCALTIME, LocalTime.parse("23:59:59"));
      comesBack(SQLDataType.LOCALDATETIME, LocalDateTime.parse("2026-02-28T10:00"));
    }

    @Test
    void bytes_arrays_and_json() {
      assertThat(roundTrip(SQLDataType.BLOB, new byte[] {0, 92, -1})).containsExactly(0, 92, -1);
      var texts = new String[] {"a", "b \"c\"", "d\\e", "f,g", "", "NULL", "tab\t{}"};
      assertThat(roundTrip(SQLDataType.CLOB.array(), texts)).containsExactly(texts);
      assertThat(roundTrip(SQLDataType.CLOB.array(), List.of("a", "b"))).containsExactly("a", "b");
      assertThat(roundTrip(SQLDataType.CLOB.array(), new String[0])).isEmpty();
      comesBack(SQLDataType.JSONB, JSONB.valueOf("{\"a\": \"tab\\t \\\\ \\\"\"}"));
    }

    @Test
    void spans_of_days() {
      var type = SQLDataType.OTHER.asConvertedDataType(new LocalDateRangeBinding());
      var span = localDateRange(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-02-01"));
      var column = field(name("valid"), type);
      var back =
          inTransaction(
              () -> {
                dsl.execute("create temporary table spans (valid daterange) on commit drop");
                CopyIn.into(
                    dsl,
                    table(name("spans")),
                    List.of(column),
                    List.<@Nullable Object[]>of(new @Nullable Object[] {span}));
                return dsl.select(column).from("spans").fetchSingle().value1();
              });
      assertThat(back).isEqualTo(span);
    }

    @Test
    void an_enum_by_its_name() {
      assertThat(roundTrip(SQLDataType.CLOB, Thread.State.NEW)).isEqualTo("NEW");
    }

    @Test
    void what_has_no_settled_text_is_a_bug() {
      assertThatThrownBy(() -> roundTrip(SQLDataType.CLOB, CentreNumber.of("MZ040")))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("no text of a CentreNumber");
    }
  }

  @Nested
  class A_staging_table {

    @Test
    void takes_fifty_thousand_rows() {
      var count =
          inTransaction(
              () -> {
                var staging = Staging.table(dsl, "many", LINE, TEXT);
                assertThat(staging.fill(lines(50_000))).isEqualTo(50_000);
                return dsl.fetchCount(staging.table());
              });
      assertThat(count).isEqualTo(50_000);
    }

    @Test
    void is_gone_with_its_transaction() {
      inTransaction(() -> Staging.table(dsl, "brief", LINE));
      var there = dsl.fetchValue("select to_regclass('pg_temp.brief')::text");
      assertThat(there).isNull();
    }

    @Test
    void can_be_made_anew_in_the_same_one() {
      inTransaction(
          () -> {
            Staging.table(dsl, "again", LINE, TEXT).fill(lines(3));
            var anew = Staging.table(dsl, "again", LINE, TEXT);
            anew.fill(lines(1));
            assertThat(dsl.fetchCount(anew.table())).isEqualTo(1);
            return true;
          });
    }

    @Test
    void needs_a_transaction() {
      assertThatThrownBy(() -> Staging.table(dsl, "nowhere", LINE))
          .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refuses_a_row_of_another_width_and_the_connection_stays_usable() {
      assertThatThrownBy(
              () ->
                  inTransaction(
                      () ->
                          Staging.table(dsl, "narrow", LINE)
                              .fill(List.<@Nullable Object[]>of(new @Nullable Object[] {1, "x"}))))
          .hasStackTraceContaining("a row of 2 for 1 columns");
      assertThat(dsl.fetchValue("select 1")).isEqualTo(1);
    }
  }

  @Nested
  class A_stream_of_rows {

    @Test
    void hands_on_every_row_in_its_order() {
      var seen = new ArrayList<Integer>();
      PostgresKit.shared()
          .get(RowStream.class)
          .each(
              dsl.resultQuery("select generate_series(1, 2500)").coerce(LINE),
              row -> seen.add(row.value1()));
      assertThat(seen).isEqualTo(IntStream.rangeClosed(1, 2500).boxed().toList());
    }

    @Test
    void sees_what_the_transaction_at_hand_has_written() {
      var seen = new ArrayList<Integer>();
      inTransaction(
          () -> {
            var staging = Staging.table(dsl, "streamed", LINE, TEXT);
            staging.fill(lines(3));
            PostgresKit.shared()
                .get(RowStream.class)
                .each(
                    dsl.select(staging.field(LINE)).from(staging.table()).orderBy(1),
                    row -> seen.add(row.value1()));
            return true;
          });
      assertThat(seen).containsExactly(0, 1, 2);
    }
  }

  @Nested
  class A_cursor {

    @Test
    void holds_the_parts_of_a_key() {
      var cursor = PageCursor.of("MZ040", "", 7, "Ünï/çødé?");

      assertThat(PageCursor.parts(cursor, 4)).contains(List.of("MZ040", "", "7", "Ünï/çødé?"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void of_another_list_is_none(int parts) {
      assertThat(PageCursor.parts(PageCursor.of("a", "b"), parts)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u001fb", "\u0000", "a\n"})
    void takes_no_control_character(String part) {
      assertThatThrownBy(() -> PageCursor.of(part)).isInstanceOf(IllegalArgumentException.class);
      assertThat(PageCursor.parts(part, 1)).isEmpty();
    }
  }

  @Nested
  class Rows_that_are_handed_on {

    private static final int MORE_THAN_FIT_ANYWHERE = 1_000_000;

    private final List<Field<?>> columns = List.of(LINE, TEXT);
    private final AtomicInteger backend = new AtomicInteger();

    /** Before the transaction ends, which fails too where the connection is lost. */
    private final AtomicReference<RuntimeException> told = new AtomicReference<>();

    private void copy(CopyIn.Rows rows) {
      inTransaction(
          () -> {
            backend.set(
                dsl.fetchSingle(dsl.select(field("pg_backend_pid()", Integer.class))).value1());
            dsl.execute(
                "create temporary table handed_on (line integer, text text) on commit drop");
            try {
              CopyIn.into(dsl, table(name("handed_on")), columns, rows);
            } catch (RuntimeException failed) {
              told.set(failed);
              throw failed;
            }
            assertThat(dsl.select(LINE, TEXT).from("handed_on").orderBy(LINE).fetchInto(Line.class))
                .containsExactly(new Line(1, "one"), new Line(2, "two"));
            return true;
          });
    }

    private record Line(int line, String text) {}

    @Test
    void are_sent_as_they_come() {
      copy(
          each -> {
            each.accept(new @Nullable Object[] {1, "one"});
            each.accept(new @Nullable Object[] {2, "two"});
          });
    }

    @Test
    void are_lost_with_the_connection_while_more_come() {
      var sent = new AtomicInteger();
      CopyIn.Rows cut =
          each -> {
            end(backend.get());
            while (sent.incrementAndGet() < MORE_THAN_FIT_ANYWHERE) {
              each.accept(new @Nullable Object[] {1, "one"});
            }
          };
      assertThatThrownBy(() -> copy(cut)).isInstanceOf(RuntimeException.class);
      assertThat(told.get()).isInstanceOf(DataAccessException.class);
      assertThat(sent).hasValueLessThan(MORE_THAN_FIT_ANYWHERE);
    }

    private static void end(int backend) {
      try (var connection = PostgresServer.get().superuser().getConnection();
          var statement = connection.createStatement()) {
        statement.execute("select pg_terminate_backend(" + backend + ", 1000)");
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }

    @Test
    void break_off_with_what_is_wrong_with_them() {
      CopyIn.Rows broken =
          each -> {
            each.accept(new @Nullable Object[] {1, "one"});
            throw new IllegalStateException("lost");
          };
      assertThatThrownBy(() -> copy(broken)).hasMessage("lost");
    }
  }
}
