package org.examcycle.persistence.award;

import static org.examcycle.persistence.jooq.Tables.AWARD_RESULT;
import static org.examcycle.persistence.jooq.Tables.ENTRY;
import static org.jooq.impl.DSL.any;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.examcycle.application.award.AwardResult;
import org.examcycle.application.award.AwardResults;
import org.examcycle.application.award.CohortCandidate;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.domain.award.AwardRunId;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.catalogue.OptionCode;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.persistence.CopyIn;
import org.examcycle.persistence.JooqAdapter;
import org.examcycle.persistence.Pages;
import org.examcycle.persistence.column.OutcomeColumns;
import org.examcycle.persistence.jooq.tables.records.AwardResultRecord;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

@JooqAdapter
final class JooqAwardResults implements AwardResults {

  private static final List<Field<?>> COLUMNS =
      List.of(
          AWARD_RESULT.RUN,
          AWARD_RESULT.ENTRY,
          AWARD_RESULT.PERSON,
          AWARD_RESULT.SERIES,
          AWARD_RESULT.CENTRE,
          AWARD_RESULT.CANDIDATE_NUMBER,
          AWARD_RESULT.SYLLABUS,
          AWARD_RESULT.OPTION_CODE,
          AWARD_RESULT.OUTCOME,
          AWARD_RESULT.GRADE,
          AWARD_RESULT.TOTAL,
          AWARD_RESULT.PUM,
          AWARD_RESULT.ENDORSEMENTS,
          AWARD_RESULT.INPUTS);

  private final DSLContext dsl;

  JooqAwardResults(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public void add(AwardRunId run, List<AwardResult> results) {
    var _ =
        CopyIn.into(
            dsl, AWARD_RESULT, COLUMNS, results.stream().map(each -> row(run, each)).toList());
  }

  @Override
  public Optional<AwardResult> find(AwardRunId run, CandidateKey candidate) {
    return dsl.select(AWARD_RESULT)
        .from(ENTRY)
        .join(AWARD_RESULT)
        .on(AWARD_RESULT.RUN.eq(run.value()))
        .and(AWARD_RESULT.ENTRY.eq(ENTRY.ID))
        .where(ENTRY.SERIES.eq(candidate.series().value()))
        .and(ENTRY.CENTRE.eq(candidate.centre().value()))
        .and(ENTRY.CANDIDATE_NUMBER.eq(candidate.number().value()))
        .fetchOptional(row -> result(row.value1()));
  }

  @Override
  public List<AwardResult> find(AwardRunId run, List<EntryId> entries) {
    var ids = entries.stream().map(EntryId::value).toArray(UUID[]::new);
    return dsl.selectFrom(AWARD_RESULT)
        .where(AWARD_RESULT.RUN.eq(run.value()))
        .and(AWARD_RESULT.ENTRY.eq(any(ids)))
        .fetch(JooqAwardResults::result);
  }

  @Override
  public Slice<AwardResult> list(AwardRunId run, Page page) {
    var found =
        dsl.selectFrom(AWARD_RESULT)
            .where(AWARD_RESULT.RUN.eq(run.value()))
            .and(
                Pages.after(
                    page, 1, parts -> AWARD_RESULT.ENTRY.gt(UUID.fromString(parts.getFirst()))))
            .orderBy(AWARD_RESULT.ENTRY)
            .limit(Pages.limit(page))
            .fetch(JooqAwardResults::result);
    return Pages.slice(found, page, each -> List.of(each.candidate().entry()));
  }

  private static @Nullable Object[] row(AwardRunId run, AwardResult result) {
    var candidate = result.candidate();
    var columns = OutcomeColumns.of(result.outcome());
    return new @Nullable Object[] {
      run.value(),
      candidate.entry().value(),
      candidate.person().value(),
      candidate.candidate().series().value(),
      candidate.candidate().centre().value(),
      candidate.candidate().number().value(),
      candidate.option().syllabus().value(),
      candidate.option().option().map(OptionCode::value).orElse(""),
      columns.outcome(),
      columns.grade(),
      columns.total(),
      columns.pum(),
      OutcomeColumns.endorsements(result.endorsements()),
      InputsJson.write(candidate.inputs())
    };
  }

  private static AwardResult result(AwardResultRecord row) {
    return new AwardResult(
        new CohortCandidate(
            new EntryId(row.getEntry()),
            new PersonId(row.getPerson()),
            new CandidateKey(
                SeriesCode.of(row.getSeries()),
                CentreNumber.of(row.getCentre()),
                CandidateNumber.of(row.getCandidateNumber())),
            OptionKey.of(row.getSyllabus(), row.getOptionCode()),
            InputsJson.read(row.getInputs())),
        new OutcomeColumns(row.getOutcome(), row.getGrade(), row.getTotal(), row.getPum())
            .toOutcome(),
        OutcomeColumns.endorsements(row.getEndorsements()));
  }
}
