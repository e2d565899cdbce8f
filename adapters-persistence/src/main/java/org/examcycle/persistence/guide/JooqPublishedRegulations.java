package org.examcycle.persistence.guide;

import static org.examcycle.persistence.jooq.Tables.REGULATION_RULE;
import static org.examcycle.persistence.jooq.Tables.REGULATION_SET;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import java.util.List;
import java.util.Optional;
import org.examcycle.application.guide.PublishedRegulations;
import org.examcycle.domain.calendar.ExamYear;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.Route;
import org.examcycle.domain.guide.regulation.Regulations;
import org.examcycle.domain.guide.regulation.RuleText;
import org.examcycle.domain.guide.regulation.Scope;
import org.examcycle.domain.rule.RuleId;
import org.examcycle.persistence.JooqAdapter;
import org.examcycle.persistence.jooq.Keys;
import org.examcycle.persistence.jooq.tables.records.RegulationRuleRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;

@JooqAdapter
final class JooqPublishedRegulations implements PublishedRegulations {

  private final DSLContext dsl;

  JooqPublishedRegulations(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public boolean add(Regulations regulations) {
    var scope = regulations.scope();
    var added =
        dsl.insertInto(REGULATION_SET)
            .set(REGULATION_SET.EXAM_YEAR, regulations.year().value())
            .set(REGULATION_SET.ROUTE, route(scope))
            .set(REGULATION_SET.SERIES, series(scope))
            .onConflictOnConstraint(Keys.REGULATION_SET_ONCE)
            .doNothing()
            .execute();
    if (added == 1) {
      dsl.batchInsert(regulations.rules().stream().map(rule -> row(regulations, rule)).toList())
          .execute();
    }
    return added == 1;
  }

  private static RegulationRuleRecord row(Regulations regulations, RuleText text) {
    return new RegulationRuleRecord(
        regulations.year().value(),
        route(regulations.scope()),
        series(regulations.scope()),
        text.rule().value(),
        text.place(),
        text.words());
  }

  @Override
  public List<Regulations> list(ExamYear year) {
    return query(year, noCondition());
  }

  @Override
  public Optional<Regulations> find(ExamYear year, Scope scope) {
    return query(
            year,
            REGULATION_SET
                .ROUTE
                .isNotDistinctFrom(route(scope))
                .and(REGULATION_SET.SERIES.isNotDistinctFrom(series(scope))))
        .stream()
        .findFirst();
  }

  @Override
  public Optional<ExamYear> yearBefore(ExamYear year) {
    return dsl.select(max(REGULATION_SET.EXAM_YEAR))
        .from(REGULATION_SET)
        .where(
            REGULATION_SET.EXAM_YEAR.lt(year.value()),
            REGULATION_SET.ROUTE.isNull(),
            REGULATION_SET.SERIES.isNull())
        .fetchOptional(row -> row.value1())
        .map(ExamYear::of);
  }

  private List<Regulations> query(ExamYear year, Condition condition) {
    var rules =
        multiset(
                select(REGULATION_RULE.RULE, REGULATION_RULE.PLACE, REGULATION_RULE.WORDS)
                    .from(REGULATION_RULE)
                    .where(
                        REGULATION_RULE.EXAM_YEAR.eq(REGULATION_SET.EXAM_YEAR),
                        REGULATION_RULE.ROUTE.isNotDistinctFrom(REGULATION_SET.ROUTE),
                        REGULATION_RULE.SERIES.isNotDistinctFrom(REGULATION_SET.SERIES))
                    .orderBy(REGULATION_RULE.RULE))
            .convertFrom(
                rows ->
                    rows.map(
                        row -> new RuleText(RuleId.of(row.value1()), row.value2(), row.value3())));
    return dsl.select(REGULATION_SET.EXAM_YEAR, REGULATION_SET.ROUTE, REGULATION_SET.SERIES, rules)
        .from(REGULATION_SET)
        .where(REGULATION_SET.EXAM_YEAR.eq(year.value()), condition)
        .fetch(
            Records.mapping(
                (of, route, series, texts) ->
                    new Regulations(
                        ExamYear.of(of),
                        new Scope(
                            Optional.ofNullable(route).map(Route::valueOf),
                            Optional.ofNullable(series).map(SeriesCode::of)),
                        texts)));
  }

  private static @Nullable String route(Scope scope) {
    return scope.route().map(Route::name).orElse(null);
  }

  private static @Nullable String series(Scope scope) {
    return scope.series().map(SeriesCode::value).orElse(null);
  }
}
