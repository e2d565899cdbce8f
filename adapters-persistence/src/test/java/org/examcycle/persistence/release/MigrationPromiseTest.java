package org.examcycle.persistence.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each breach of the promise, made on purpose. */
class MigrationPromiseTest {

  private static final String FIRST =
      """
      create table entry (id uuid);
      create unique index entry_one on entry (series, person) where withdrawn_at is null;
      create index entry_day_idx on entry (day);
      create unique index entry_paid on entry (id) where state = 'PAID';
      """;
  private static final Map<String, String> RELEASED =
      Map.of("V040__entry.sql", MigrationPromise.digest(FIRST));

  @Test
  void a_released_migration_is_not_edited() {
    assertThat(MigrationPromise.breaches(RELEASED, Map.of("V040__entry.sql", FIRST + " ")))
        .containsExactly("V040__entry.sql was edited");
  }

  @Test
  void nor_taken_away() {
    assertThat(MigrationPromise.breaches(RELEASED, Map.of()))
        .containsExactly("V040__entry.sql is gone");
  }

  @Test
  void the_next_has_a_higher_number() {
    var present = Map.of("V040__entry.sql", FIRST, "V039__candidate.sql", "select 1;");

    assertThat(MigrationPromise.breaches(RELEASED, present))
        .containsExactly("V039__candidate.sql comes before V040__entry.sql, which has run already");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "drop table entry;",
        "alter table entry drop column note;",
        "alter table entry rename column note to remark;",
        "ALTER TABLE entry RENAME TO registration;",
        "alter table entry alter column note set not null;",
        "alter table entry alter column note type varchar(10);",
        "alter table entry alter column note set data type int;",
        "alter table entry add column note text not null;",
        "alter table entry add note text, add day date not null;",
        "alter table entry add constraint entry_note check (note <> '');",
        "revoke insert on entry from examcycle_application;",
        "drop index entry_day_idx;",
        "DROP INDEX IF EXISTS entry_one, entry_day_idx;",
        "drop index entry_one; create index entry_one on entry (series, person);",
        "drop index entry_one;\n"
            + "create unique index entry_one on entry (series) where withdrawn_at is null;",
        "drop index entry_one; create unique index entry_one on entry (series, person);",
        "drop index entry_paid; create unique index entry_paid on entry (id) where state = 'DUE';",
        "drop index entry_day_idx; create unique index entry_day_idx on entry (day);",
        "create unique index entry_note_idx on entry (note);",
        "-- contract: soon\ndrop table entry;",
      })
  void nothing_is_taken_from_the_build_before(String sql) {
    assertThat(MigrationPromise.breaches(RELEASED, with(sql)))
        .containsExactly("V041__entry.sql takes away what the build before may use");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "create table note (entry uuid not null, text text not null);",
        "alter table entry add column note text;",
        "alter table entry add column note text not null default '';",
        "alter table entry add column note text default 'x' not null;",
        "create index entry_note_idx on entry (note);",
        "create table note (id uuid); create unique index note_idx on note (lower(text), id);",
        "drop index entry_day_idx; create index entry_day_idx on entry (day, series);",
        "drop index entry_one;\n"
            + "create unique index entry_one on entry (person, series) where withdrawn_at is null;",
        "-- contract: not used since 0.2.0\ndrop index entry_one;",
        "comment on table entry is 'rename it or drop table it';",
        "select 1; -- drop table entry",
        "-- contract: not used since 0.2.0\nalter table entry drop column note;",
      })
  void what_only_adds_may_come(String sql) {
    assertThat(MigrationPromise.breaches(RELEASED, with(sql))).isEmpty();
  }

  private static Map<String, String> with(String next) {
    return Map.of("V040__entry.sql", FIRST, "V041__entry.sql", next);
  }
}
