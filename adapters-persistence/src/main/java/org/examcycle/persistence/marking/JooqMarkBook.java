package org.examcycle.persistence.marking;

import static org.examcycle.persistence.jooq.Tables.AWARD_STANDING;
import static org.examcycle.persistence.jooq.Tables.COMPONENT_MARK;
import static org.examcycle.persistence.jooq.Tables.ENTRY;
import static org.examcycle.persistence.jooq.Tables.OPTION_COMPONENT;
import static org.examcycle.persistence.jooq.Tables.OPTION_TABLE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import java.util.List;
import java.util.Optional;
import org.examcycle.application.marking.EntryMark;
import org.examcycle.application.marking.MarkBook;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.domain.award.Standing;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.domain.marking.ComponentMark;
import org.examcycle.persistence.JooqAdapter;
import org.examcycle.persistence.Pages;
import org.examcycle.persistence.column.MarkColumns;
import org.examcycle.persistence.jooq.tables.records.ComponentMarkRecord;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;

@JooqAdapter
final class JooqMarkBook implements MarkBook {

  private final DSLContext dsl;

  JooqMarkBook(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public Optional<EntryMark> find(
      CandidateKey candidate, SyllabusCode syllabus, ComponentCode component) {
    return marks(candidate.series(), syllabus, component)
        .and(ENTRY.CENTRE.eq(candidate.centre().value()))
        .and(ENTRY.CANDIDATE_NUMBER.eq(candidate.number().value()))
        .fetchOptional(JooqMarkBook::mark);
  }

  @Override
  public boolean add(EntryMark mark) {
    return dsl.insertInto(COMPONENT_MARK)
            .set(rowOf(mark))
            .onConflict(COMPONENT_MARK.ENTRY, COMPONENT_MARK.COMPONENT)
            .doNothing()
            .execute()
        == 1;
  }

  @Override
  public boolean save(EntryMark mark, long expectedVersion) {
    return dsl.update(COMPONENT_MARK)
            .set(rowOf(mark))
            .where(COMPONENT_MARK.ENTRY.eq(mark.entry().value()))
            .and(COMPONENT_MARK.COMPONENT.eq(mark.component().value()))
            .and(COMPONENT_MARK.VERSION.eq(expectedVersion))
            .execute()
        == 1;
  }

  @Override
  public Slice<EntryMark> list(
      SeriesCode series, SyllabusCode syllabus, ComponentCode component, Page page) {
    var found =
        marks(series, syllabus, component)
            .and(
                Pages.after(
                    page,
                    2,
                    at ->
                        row(ENTRY.CENTRE, ENTRY.CANDIDATE_NUMBER)
                            .gt(row(at.getFirst(), at.getLast()))))
            .orderBy(ENTRY.CENTRE, ENTRY.CANDIDATE_NUMBER)
            .limit(Pages.limit(page))
            .fetch(JooqMarkBook::mark);
    return Pages.slice(
        found, page, mark -> List.of(mark.candidate().centre(), mark.candidate().number()));
  }

  @Override
  public Optional<RecordedStanding> findStanding(CandidateKey candidate, SyllabusCode syllabus) {
    return dsl.select(
            ENTRY.ID,
            ENTRY.PERSON,
            coalesce(AWARD_STANDING.CASE_OPEN, inline(false)),
            coalesce(AWARD_STANDING.DISQUALIFIED, inline(false)),
            coalesce(AWARD_STANDING.LATER_SERIES_DECIDES, inline(false)),
            coalesce(AWARD_STANDING.VERSION, inline(0L)))
        .from(ENTRY)
        .leftJoin(AWARD_STANDING)
        .on(AWARD_STANDING.ENTRY.eq(ENTRY.ID))
        .where(ENTRY.SERIES.eq(candidate.series().value()))
        .and(ENTRY.CENTRE.eq(candidate.centre().value()))
        .and(ENTRY.CANDIDATE_NUMBER.eq(candidate.number().value()))
        .and(ENTRY.SYLLABUS.eq(syllabus.value()))
        .and(ENTRY.WITHDRAWN_AT.isNull())
        .fetchOptional(
            r ->
                new RecordedStanding(
                    new EntryId(r.value1()),
                    new PersonId(r.value2()),
                    new Standing(r.value3(), r.value4(), r.value5()),
                    r.value6()));
  }

  @Override
  public boolean addStanding(RecordedStanding standing) {
    return dsl.insertInto(AWARD_STANDING)
            .set(AWARD_STANDING.ENTRY, standing.entry().value())
            .set(AWARD_STANDING.CASE_OPEN, standing.standing().caseOpen())
            .set(AWARD_STANDING.DISQUALIFIED, standing.standing().disqualified())
            .set(AWARD_STANDING.LATER_SERIES_DECIDES, standing.standing().laterSeriesDecides())
            .set(AWARD_STANDING.VERSION, standing.version())
            .onConflict(AWARD_STANDING.ENTRY)
            .doNothing()
            .execute()
        == 1;
  }

  @Override
  public boolean saveStanding(RecordedStanding standing, long expectedVersion) {
    return dsl.update(AWARD_STANDING)
            .set(AWARD_STANDING.CASE_OPEN, standing.standing().caseOpen())
            .set(AWARD_STANDING.DISQUALIFIED, standing.standing().disqualified())
            .set(AWARD_STANDING.LATER_SERIES_DECIDES, standing.standing().laterSeriesDecides())
            .set(AWARD_STANDING.VERSION, standing.version())
            .where(AWARD_STANDING.ENTRY.eq(standing.entry().value()))
            .and(AWARD_STANDING.VERSION.eq(expectedVersion))
            .execute()
        == 1;
  }

  private SelectConditionStep<? extends Record> marks(
      SeriesCode series, SyllabusCode syllabus, ComponentCode component) {
    return dsl.select(
            ENTRY.ID,
            ENTRY.PERSON,
            ENTRY.SERIES,
            ENTRY.CENTRE,
            ENTRY.CANDIDATE_NUMBER,
            ENTRY.SYLLABUS,
            ENTRY.OPTION_CODE,
            OPTION_COMPONENT.COMPONENT,
            OPTION_COMPONENT.MAXIMUM,
            COMPONENT_MARK.STATE,
            COMPONENT_MARK.MARK,
            COMPONENT_MARK.MODERATION_SLOPE,
            COMPONENT_MARK.MODERATION_SHIFT,
            COMPONENT_MARK.SPECIAL_PERCENT,
            COMPONENT_MARK.CARRIED,
            COMPONENT_MARK.CARRIED_FROM,
            COMPONENT_MARK.VERSION)
        .from(ENTRY)
        .join(OPTION_COMPONENT)
        .on(OPTION_COMPONENT.SERIES.eq(ENTRY.SERIES))
        .and(OPTION_COMPONENT.SYLLABUS.eq(ENTRY.SYLLABUS))
        .and(OPTION_COMPONENT.OPTION_CODE.eq(ENTRY.OPTION_CODE))
        .and(OPTION_COMPONENT.COMPONENT.eq(component.value()))
        .and(
            OPTION_COMPONENT.VERSION.eq(
                select(max(OPTION_TABLE.VERSION))
                    .from(OPTION_TABLE)
                    .where(OPTION_TABLE.SERIES.eq(series.value()))
                    .and(OPTION_TABLE.SYLLABUS.eq(syllabus.value()))))
        .leftJoin(COMPONENT_MARK)
        .on(COMPONENT_MARK.ENTRY.eq(ENTRY.ID))
        .and(COMPONENT_MARK.COMPONENT.eq(component.value()))
        .where(ENTRY.SERIES.eq(series.value()))
        .and(ENTRY.SYLLABUS.eq(syllabus.value()))
        .and(ENTRY.WITHDRAWN_AT.isNull());
  }

  private static EntryMark mark(Record r) {
    var state = Optional.ofNullable(r.get(COMPONENT_MARK.STATE));
    return new EntryMark(
        new EntryId(r.get(ENTRY.ID)),
        new PersonId(r.get(ENTRY.PERSON)),
        new CandidateKey(
            SeriesCode.of(r.get(ENTRY.SERIES)),
            CentreNumber.of(r.get(ENTRY.CENTRE)),
            CandidateNumber.of(r.get(ENTRY.CANDIDATE_NUMBER))),
        OptionKey.of(r.get(ENTRY.SYLLABUS), r.get(ENTRY.OPTION_CODE)),
        ComponentCode.of(r.get(OPTION_COMPONENT.COMPONENT)),
        r.get(OPTION_COMPONENT.MAXIMUM),
        state.map(kept -> columns(kept, r).toMark()).orElseGet(ComponentMark.Missing::new),
        state.map(_ -> r.get(COMPONENT_MARK.VERSION)).orElse(0L));
  }

  private static MarkColumns columns(String state, Record r) {
    return new MarkColumns(
        state,
        r.get(COMPONENT_MARK.MARK),
        r.get(COMPONENT_MARK.MODERATION_SLOPE),
        r.get(COMPONENT_MARK.MODERATION_SHIFT),
        r.get(COMPONENT_MARK.SPECIAL_PERCENT),
        r.get(COMPONENT_MARK.CARRIED),
        r.get(COMPONENT_MARK.CARRIED_FROM));
  }

  private static ComponentMarkRecord rowOf(EntryMark mark) {
    var columns = MarkColumns.of(mark.mark());
    var row = new ComponentMarkRecord();
    row.setEntry(mark.entry().value());
    row.setComponent(mark.component().value());
    row.setState(columns.state());
    row.setMark(columns.mark());
    row.setModerationSlope(columns.slope());
    row.setModerationShift(columns.shift());
    row.setSpecialPercent(columns.special());
    row.setCarried(columns.carried());
    row.setCarriedFrom(columns.from());
    row.setVersion(mark.version());
    return row;
  }
}
