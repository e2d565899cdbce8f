package org.examcycle.persistence.award;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static org.examcycle.persistence.jooq.Tables.AWARD_RUN;
import static org.examcycle.persistence.jooq.Tables.AWARD_RUN_OPTION;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectFrom;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.examcycle.application.award.AwardRuns;
import org.examcycle.application.catalogue.OptionsInUse;
import org.examcycle.domain.award.AwardBasis;
import org.examcycle.domain.award.AwardRun;
import org.examcycle.domain.award.AwardRunId;
import org.examcycle.domain.award.AwardState;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.persistence.JooqAdapter;
import org.examcycle.persistence.jooq.tables.records.AwardRunOptionRecord;
import org.examcycle.persistence.jooq.tables.records.AwardRunRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.ResultQuery;

@JooqAdapter
final class JooqAwardRuns implements AwardRuns, OptionsInUse {

  private static final String CONFIRMED = "CONFIRMED";

  private static final Field<Map<String, AwardBasis.Names>> BY_OPTION =
      multiset(selectFrom(AWARD_RUN_OPTION).where(AWARD_RUN_OPTION.RUN.eq(AWARD_RUN.ID)))
          .convertFrom(
              rows ->
                  rows.stream()
                      .map(row -> row.into(AWARD_RUN_OPTION))
                      .collect(
                          toUnmodifiableMap(
                              AwardRunOptionRecord::getOptionCode, JooqAwardRuns::names)));

  private final DSLContext dsl;

  JooqAwardRuns(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public boolean add(AwardRun run) {
    var added =
        dsl.insertInto(AWARD_RUN).set(row(run)).onConflict(AWARD_RUN.ID).doNothing().execute();
    if (added == 1) {
      run.basis().byOption().forEach((option, names) -> addOption(run, option, names));
    }
    return added == 1;
  }

  @Override
  public boolean save(AwardRun run, long expectedVersion) {
    var row = row(run);
    return dsl.update(AWARD_RUN)
            .set(AWARD_RUN.STATE, row.getState())
            .set(AWARD_RUN.CONFIRMED_BY, row.getConfirmedBy())
            .set(AWARD_RUN.CONFIRMED_AT, row.getConfirmedAt())
            .set(AWARD_RUN.SUPERSEDED_BY, row.getSupersededBy())
            .set(AWARD_RUN.VERSION, row.getVersion())
            .where(AWARD_RUN.ID.eq(run.id().value()))
            .and(AWARD_RUN.VERSION.eq(expectedVersion))
            .execute()
        == 1;
  }

  @Override
  public Optional<AwardRun> find(AwardRunId id) {
    return select(AWARD_RUN.ID.eq(id.value())).fetchOptional(JooqAwardRuns::run);
  }

  @Override
  public Optional<AwardRun> findConfirmed(SeriesCode series, SyllabusCode syllabus) {
    return select(
            AWARD_RUN
                .SERIES
                .eq(series.value())
                .and(AWARD_RUN.SYLLABUS.eq(syllabus.value()))
                .and(AWARD_RUN.STATE.eq(CONFIRMED)))
        .fetchOptional(JooqAwardRuns::run);
  }

  @Override
  public List<AwardRun> list(SeriesCode series, Optional<SyllabusCode> syllabus) {
    var ofSyllabus =
        syllabus.map(code -> AWARD_RUN.SYLLABUS.eq(code.value())).orElse(noCondition());
    return select(AWARD_RUN.SERIES.eq(series.value()).and(ofSyllabus)).fetch(JooqAwardRuns::run);
  }

  @Override
  public boolean isAwarded(SeriesCode series, SyllabusCode syllabus) {
    return findConfirmed(series, syllabus).isPresent();
  }

  private void addOption(AwardRun run, String option, AwardBasis.Names names) {
    dsl.insertInto(AWARD_RUN_OPTION)
        .set(AWARD_RUN_OPTION.RUN, run.id().value())
        .set(AWARD_RUN_OPTION.OPTION_CODE, option)
        .set(AWARD_RUN_OPTION.TYPE, names.type())
        .set(AWARD_RUN_OPTION.AWARD_RULE, names.awardRule())
        .set(AWARD_RUN_OPTION.OUTCOME_RULE, names.outcomeRule())
        .set(AWARD_RUN_OPTION.GRADE_SCALE, names.gradeScale())
        .set(AWARD_RUN_OPTION.PUM_SCHEME, names.pumScheme().orElse(null))
        .execute();
  }

  private ResultQuery<Record2<AwardRunRecord, Map<String, AwardBasis.Names>>> select(
      Condition which) {
    return dsl.select(AWARD_RUN, BY_OPTION).from(AWARD_RUN).where(which).orderBy(AWARD_RUN.ID);
  }

  private static AwardRun run(Record2<AwardRunRecord, Map<String, AwardBasis.Names>> found) {
    var row = found.value1();
    return new AwardRun(
        new AwardRunId(row.getId()),
        SeriesCode.of(row.getSeries()),
        SyllabusCode.of(row.getSyllabus()),
        new AwardBasis(
            row.getOptions(),
            row.getThresholds(),
            Optional.ofNullable(row.getComponentThresholds()),
            found.value2()),
        row.getCandidates(),
        row.getRanAt(),
        row.getRanBy(),
        row.getRanByPerson(),
        state(row),
        row.getVersion());
  }

  private static AwardState state(AwardRunRecord row) {
    return switch (row.getState()) {
      case "RUN" -> new AwardState.Run();
      case CONFIRMED ->
          new AwardState.Confirmed(
              Objects.requireNonNull(row.getConfirmedBy()),
              Objects.requireNonNull(row.getConfirmedAt()));
      case "SUPERSEDED" ->
          new AwardState.Superseded(new AwardRunId(Objects.requireNonNull(row.getSupersededBy())));
      default -> throw new IllegalStateException("unknown state of an award: " + row.getState());
    };
  }

  private static AwardRunRecord row(AwardRun run) {
    var row = new AwardRunRecord();
    row.setId(run.id().value());
    row.setSeries(run.series().value());
    row.setSyllabus(run.syllabus().value());
    row.setOptions(run.basis().options());
    row.setThresholds(run.basis().thresholds());
    row.setComponentThresholds(run.basis().componentThresholds().orElse(null));
    row.setCandidates(run.candidates());
    row.setRanAt(run.ranAt());
    row.setRanBy(run.ranBy());
    row.setRanByPerson(run.ranByPerson());
    row.setVersion(run.version());
    switch (run.state()) {
      case AwardState.Run _ -> row.setState("RUN");
      case AwardState.Confirmed(var by, var at) -> {
        row.setState(CONFIRMED);
        row.setConfirmedBy(by);
        row.setConfirmedAt(at);
      }
      case AwardState.Superseded(var by) -> {
        row.setState("SUPERSEDED");
        row.setSupersededBy(by.value());
      }
    }
    return row;
  }

  private static AwardBasis.Names names(AwardRunOptionRecord row) {
    return new AwardBasis.Names(
        row.getType(),
        row.getAwardRule(),
        row.getOutcomeRule(),
        row.getGradeScale(),
        Optional.ofNullable(row.getPumScheme()));
  }
}
