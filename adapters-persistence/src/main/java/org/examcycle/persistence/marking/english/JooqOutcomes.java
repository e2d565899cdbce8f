package org.examcycle.persistence.marking.english;

import static org.examcycle.persistence.jooq.Tables.ENGLISH_OUTCOME;
import static org.examcycle.persistence.jooq.Tables.ENGLISH_SCORE;
import static org.jooq.impl.DSL.any;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.examcycle.application.marking.english.Outcomes;
import org.examcycle.domain.award.english.DecidedOutcome;
import org.examcycle.domain.entry.english.EnglishEntryId;
import org.examcycle.persistence.CopyIn;
import org.examcycle.persistence.JooqAdapter;
import org.examcycle.persistence.column.EnglishOutcomeRows;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record2;
import org.jooq.SelectWhereStep;
import org.jooq.impl.DSL;

@JooqAdapter
final class JooqOutcomes implements Outcomes {

  private final DSLContext dsl;

  JooqOutcomes(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public boolean add(Collection<DecidedOutcome> decided) {
    var last = lastNumbers(decided.stream().map(DecidedOutcome::entry).toList());
    var allNew =
        decided.stream().allMatch(one -> last.getOrDefault(one.entry(), 0) == one.number() - 1);
    if (allNew) {
      CopyIn.into(
          dsl,
          ENGLISH_OUTCOME,
          EnglishOutcomeRows.OUTCOME_COLUMNS,
          decided.stream().map(EnglishOutcomeRows::outcome).toList());
      CopyIn.into(
          dsl,
          ENGLISH_SCORE,
          EnglishOutcomeRows.SCORE_COLUMNS,
          decided.stream().flatMap(EnglishOutcomeRows::scores).toList());
    }
    return allNew;
  }

  private Map<EnglishEntryId, Integer> lastNumbers(Collection<EnglishEntryId> entries) {
    return dsl
        .select(ENGLISH_OUTCOME.ENTRY, DSL.max(ENGLISH_OUTCOME.NUMBER))
        .from(ENGLISH_OUTCOME)
        .where(isAnyOf(entries))
        .groupBy(ENGLISH_OUTCOME.ENTRY)
        .fetch()
        .stream()
        .collect(Collectors.toMap(row -> new EnglishEntryId(row.value1()), Record2::value2));
  }

  @Override
  public List<DecidedOutcome> of(EnglishEntryId entry) {
    return outcomes()
        .where(ENGLISH_OUTCOME.ENTRY.eq(entry.value()))
        .orderBy(ENGLISH_OUTCOME.NUMBER)
        .fetch(EnglishOutcomeRows::decided);
  }

  @Override
  public Map<EnglishEntryId, DecidedOutcome> latest(Collection<EnglishEntryId> entries) {
    return dsl
        .selectDistinct(EnglishOutcomeRows.WITH_SCORES)
        .on(ENGLISH_OUTCOME.ENTRY)
        .from(ENGLISH_OUTCOME)
        .where(isAnyOf(entries))
        .orderBy(ENGLISH_OUTCOME.ENTRY, ENGLISH_OUTCOME.NUMBER.desc())
        .fetch(EnglishOutcomeRows::decided)
        .stream()
        .collect(Collectors.toMap(DecidedOutcome::entry, decided -> decided));
  }

  private SelectWhereStep<? extends Record> outcomes() {
    return dsl.select(EnglishOutcomeRows.WITH_SCORES).from(ENGLISH_OUTCOME);
  }

  private static Condition isAnyOf(Collection<EnglishEntryId> entries) {
    var ids = entries.stream().map(EnglishEntryId::value).distinct().toArray(UUID[]::new);
    return ENGLISH_OUTCOME.ENTRY.eq(any(ids));
  }
}
