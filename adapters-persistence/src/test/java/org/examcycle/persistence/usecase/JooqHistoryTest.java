package org.examcycle.persistence.usecase;

import static org.examcycle.persistence.jooq.Tables.HISTORY;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.RuleId;
import org.examcycle.domain.rule.Thing;
import org.examcycle.persistence.jooq.tables.records.HistoryRecord;
import org.examcycle.persistence.testkit.PostgresKit;
import org.examcycle.testkit.Ports;
import org.examcycle.testkit.usecase.HistoryContract;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class JooqHistoryTest extends HistoryContract {

  @Override
  protected Ports ports() {
    return PostgresKit.shared();
  }

  @Override
  protected List<Recorded> recorded() {
    return PostgresKit.shared()
        .get(DSLContext.class)
        .selectFrom(HISTORY)
        .orderBy(HISTORY.SEQ)
        .fetch(JooqHistoryTest::recorded);
  }

  private static Recorded recorded(HistoryRecord row) {
    return new Recorded(
        row.getArrivedAt(),
        row.getCaller(),
        Optional.ofNullable(row.getOnBehalfOf()),
        Optional.ofNullable(row.getPurpose()).map(Purpose::valueOf),
        row.getRequestId(),
        row.getUseCase(),
        change(row));
  }

  private static Change change(HistoryRecord row) {
    return new Change(
        Thing.of(row.getThing()),
        row.getThingKey(),
        row.getWhat(),
        facts(row.getBefore()),
        facts(row.getAfter()),
        Arrays.stream(row.getRules()).map(RuleId::of).toList(),
        personal(row),
        Optional.ofNullable(row.getPerson()));
  }

  private static Map<String, String> personal(HistoryRecord row) {
    if (row.getSealed() == null) {
      return Map.of();
    }
    return PostgresKit.shared()
        .get(PersonalValues.class)
        .open(row.getPerson(), row.getThing(), row.getThingKey(), row.getSealed())
        .orElseThrow();
  }

  private static Map<String, String> facts(JSONB json) {
    return new JsonMapper().readValue(json.data(), new TypeReference<>() {});
  }
}
