package org.examcycle.persistence.usecase;

import static org.examcycle.persistence.jooq.Tables.HISTORY;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.privacy.RecordedChange;
import org.examcycle.application.privacy.RecordedChange.Personal;
import org.examcycle.application.privacy.RecordedChanges;
import org.examcycle.domain.rule.RuleId;
import org.examcycle.domain.rule.Thing;
import org.examcycle.persistence.JooqAdapter;
import org.examcycle.persistence.Pages;
import org.examcycle.persistence.jooq.tables.records.HistoryRecord;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Reads the history back, and opens what is sealed in it where that is asked and possible. */
@JooqAdapter
final class JooqRecordedChanges implements RecordedChanges {

  private static final ObjectMapper JSON = new JsonMapper();

  private final DSLContext dsl;
  private final PersonalValues values;

  JooqRecordedChanges(DSLContext dsl, PersonalValues values) {
    this.dsl = dsl;
    this.values = values;
  }

  @Override
  public Slice<RecordedChange> list(Thing thing, String key, boolean opened, Page page) {
    var found =
        dsl.selectFrom(HISTORY)
            .where(HISTORY.THING.eq(thing.word()))
            .and(HISTORY.THING_KEY.eq(key))
            .and(Pages.after(page, 1, parts -> HISTORY.SEQ.gt(Long.valueOf(parts.getFirst()))))
            .orderBy(HISTORY.SEQ)
            .limit(Pages.limit(page))
            .fetch();
    return Pages.slice(found, page, row -> List.of(row.getSeq())).map(row -> told(row, opened));
  }

  private RecordedChange told(HistoryRecord row, boolean opened) {
    return new RecordedChange(
        row.getArrivedAt(),
        row.getCaller(),
        Optional.ofNullable(row.getOnBehalfOf()),
        row.getUseCase(),
        row.getWhat(),
        facts(row.getBefore()),
        facts(row.getAfter()),
        Arrays.stream(row.getRules()).map(RuleId::of).toList(),
        Optional.ofNullable(row.getPerson()),
        personal(row, opened));
  }

  private Personal personal(HistoryRecord row, boolean opened) {
    if (row.getSealed() == null) {
      return Personal.of(Personal.State.NONE);
    }
    if (!opened) {
      return Personal.of(Personal.State.WITHHELD);
    }
    return values
        .open(row.getPerson(), row.getThing(), row.getThingKey(), row.getSealed())
        .map(Personal::shown)
        .orElse(Personal.of(Personal.State.ERASED));
  }

  private static Map<String, String> facts(JSONB json) {
    return JSON.readValue(json.data(), new TypeReference<Map<String, String>>() {});
  }
}
