package org.examcycle.persistence.usecase;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.examcycle.persistence.jooq.Tables.HISTORY;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.application.usecase.History;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.RuleId;
import org.examcycle.persistence.DatabaseRoles;
import org.examcycle.persistence.jooq.tables.records.HistoryRecord;
import org.examcycle.persistence.testkit.PostgresKit;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The record cannot be changed, and says so if somebody tries (COM-QUA-01). */
class HistoryStandsTest {

  private static final UUID ANA = new UUID(1, 1);
  private static final Call CALL =
      Call.by(new Caller.Job("test"), Instant.parse("2026-09-01T12:00:00Z"), "request-1");
  private static final Change RENAMED =
      Change.of("candidate", "MZ040/0001", "renamed")
          .to("version", 2)
          .under(RuleId.of("INT-CAN-01"))
          .personal(ANA, "after", "Ana Secret");

  private final DSLContext dsl = PostgresKit.shared().get(DSLContext.class);
  private final PersonalValues personal = PostgresKit.shared().get(PersonalValues.class);

  @BeforeEach
  void one_line() {
    PostgresKit.shared().clear();
    append(RENAMED);
  }

  private static void append(Change... changes) {
    PostgresKit.shared().get(History.class).append(CALL, "Rename", List.of(changes));
  }

  private HistoryRecord line() {
    return dsl.fetchSingle(HISTORY);
  }

  private Optional<Map<String, String>> opened(HistoryRecord row, String key) {
    return personal.open(row.getPerson(), row.getThing(), key, row.getSealed());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update history set caller = 'somebody else'",
        "delete from history",
        "truncate history",
        "update access_record set caller = 'somebody else'",
        "delete from access_record",
        "truncate access_record",
        "delete from access_record_default",
        "alter table history disable trigger history_stands",
        "set session_replication_role = replica"
      })
  void the_application_has_no_right_to_alter_it(String sql) {
    Forbidden.toTheApplication(sql);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update history set caller = 'somebody else'",
        "delete from history where false",
        "truncate history",
        "update access_record set caller = 'somebody else' where false",
        "delete from access_record",
        "truncate access_record",
        "truncate access_record_default"
      })
  void even_its_owner_is_told_by_which_rule_it_stands(String sql) {
    Forbidden.toItsOwner(sql);
  }

  @ParameterizedTest
  @ValueSource(strings = {"recorded_at", "xid", "seq"})
  void the_application_cannot_back_date(String column) {
    var value = Map.of("recorded_at", "'2020-01-01'", "xid", "'1'::xid8", "seq", "1").get(column);
    var sql =
        """
        insert into history (%s, arrived_at, caller, request_id, use_case, thing, thing_key, what)
          overriding system value values (%s, '2020-01-01', 'c', 'r', 'u', 't', 'k', 'w')
        """
            .formatted(column, value);
    Forbidden.toTheApplication(sql);
  }

  @Test
  void the_reader_sees_nothing_that_no_migration_grants() {
    assertThatThrownBy(() -> Forbidden.run(DatabaseRoles.READER, "select * from history"))
        .hasMessageContaining("permission denied");
  }

  @Test
  void the_database_says_when_and_in_which_transaction() {
    assertThat(line().getRecordedAt()).isAfter(CALL.arrivedAt());
    assertThat(line().getXid()).isPositive();
  }

  @Nested
  class What_identifies_a_person {

    @Test
    void lies_in_no_column_in_the_clear() {
      assertThat(dsl.fetchValue("select history::text from history"))
          .asString()
          .contains("MZ040")
          .doesNotContain("Secret");
      assertThat(new String(line().getSealed(), ISO_8859_1)).doesNotContain("Secret");
      assertThat(opened(line(), "MZ040/0001")).contains(Map.of("after", "Ana Secret"));
    }

    @Test
    void is_unreadable_once_the_persons_key_is_erased_and_the_rest_stands() {
      var keys = PostgresKit.shared().get(PersonKeys.class);

      assertThat(keys.erase(ANA)).isTrue();
      assertThat(keys.erase(ANA)).isFalse();

      assertThat(opened(line(), "MZ040/0001")).isEmpty();
      assertThat(line().getThingKey()).isEqualTo("MZ040/0001");
      assertThat(line().getAfter().data()).contains("2");
      assertThat(line().getRules()).containsExactly("INT-CAN-01");
      assertThat(line().getPerson()).isEqualTo(ANA);
    }

    @Test
    void stays_unreadable_when_the_person_gets_another_key() {
      PostgresKit.shared().get(PersonKeys.class).erase(ANA);
      var old = line();
      append(RENAMED);

      assertThatThrownBy(() -> opened(old, "MZ040/0001")).hasMessage("the seal is broken");
    }

    @Test
    void opens_on_its_own_line_alone() {
      assertThatThrownBy(() -> opened(line(), "MZ040/0002")).hasMessage("the seal is broken");
    }

    @Test
    void shares_a_key_with_what_else_is_about_that_person_and_with_nobody_else() {
      append(RENAMED, RENAMED.personal(new UUID(2, 2), "after", "Ben"));

      assertThat(dsl.fetchValue("select count(*) from person_key")).isEqualTo(2L);
    }

    @Test
    void is_sealed_anew_each_time() {
      append(RENAMED);

      assertThat(dsl.fetchValue("select count(distinct sealed) from history")).isEqualTo(2L);
    }
  }
}
