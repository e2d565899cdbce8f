package org.examcycle.persistence.result;

import static org.examcycle.persistence.jooq.Tables.AWARD_RESULT;
import static org.examcycle.persistence.jooq.Tables.AWARD_RUN;
import static org.examcycle.persistence.jooq.Tables.AWARD_RUN_OPTION;
import static org.examcycle.persistence.jooq.Tables.CANDIDATE;
import static org.examcycle.persistence.jooq.Tables.ENTRY;
import static org.examcycle.persistence.jooq.Tables.RESULT_HOLD;
import static org.examcycle.persistence.jooq.Tables.SYLLABUS;
import static org.jooq.impl.DSL.row;

import java.util.Locale;
import java.util.Set;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.result.Broadsheets;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.candidate.PersonName;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.persistence.JooqAdapter;
import org.examcycle.persistence.PageCursor;
import org.examcycle.persistence.Pages;
import org.examcycle.persistence.column.OutcomeColumns;
import org.jooq.DSLContext;
import org.jooq.Record;

@JooqAdapter
final class JooqBroadsheets implements Broadsheets {

  private final DSLContext dsl;

  JooqBroadsheets(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public Slice<Line> list(SeriesCode series, CentreNumber centre, Set<String> types, Page page) {
    var found =
        dsl.select(
                ENTRY.PERSON,
                ENTRY.CANDIDATE_NUMBER,
                CANDIDATE.NAME,
                CANDIDATE.LATIN_NAME,
                CANDIDATE.LANGUAGE,
                ENTRY.SYLLABUS,
                AWARD_RESULT.OPTION_CODE,
                SYLLABUS.TITLE,
                AWARD_RUN_OPTION.TYPE,
                AWARD_RUN_OPTION.GRADE_SCALE,
                AWARD_RESULT.OUTCOME,
                AWARD_RESULT.GRADE,
                AWARD_RESULT.TOTAL,
                AWARD_RESULT.PUM,
                AWARD_RESULT.ENDORSEMENTS,
                RESULT_HOLD.REASON)
            .from(ENTRY)
            .join(CANDIDATE)
            .on(CANDIDATE.SERIES.eq(ENTRY.SERIES))
            .and(CANDIDATE.CENTRE.eq(ENTRY.CENTRE))
            .and(CANDIDATE.NUMBER.eq(ENTRY.CANDIDATE_NUMBER))
            .join(SYLLABUS)
            .on(SYLLABUS.CODE.eq(ENTRY.SYLLABUS))
            .join(AWARD_RUN)
            .on(AWARD_RUN.SERIES.eq(ENTRY.SERIES))
            .and(AWARD_RUN.SYLLABUS.eq(ENTRY.SYLLABUS))
            .and(AWARD_RUN.STATE.eq("CONFIRMED"))
            .join(AWARD_RESULT)
            .on(AWARD_RESULT.RUN.eq(AWARD_RUN.ID))
            .and(AWARD_RESULT.ENTRY.eq(ENTRY.ID))
            .join(AWARD_RUN_OPTION)
            .on(AWARD_RUN_OPTION.RUN.eq(AWARD_RUN.ID))
            .and(AWARD_RUN_OPTION.OPTION_CODE.eq(AWARD_RESULT.OPTION_CODE))
            .leftJoin(RESULT_HOLD)
            .on(RESULT_HOLD.ENTRY.eq(ENTRY.ID))
            .where(ENTRY.SERIES.eq(series.value()))
            .and(ENTRY.CENTRE.eq(centre.value()))
            .and(ENTRY.WITHDRAWN_AT.isNull())
            .and(AWARD_RUN_OPTION.TYPE.in(types))
            .and(
                Pages.after(
                    page,
                    2,
                    at ->
                        row(ENTRY.CANDIDATE_NUMBER, ENTRY.SYLLABUS)
                            .gt(row(at.getFirst(), at.getLast()))))
            .orderBy(ENTRY.CANDIDATE_NUMBER, ENTRY.SYLLABUS)
            .limit(page.limit() + 1)
            .fetch(JooqBroadsheets::line);
    return Slice.of(found, page, line -> PageCursor.of(line.candidate(), line.option().syllabus()));
  }

  private static Line line(Record r) {
    return new Line(
        new PersonId(r.get(ENTRY.PERSON)),
        CandidateNumber.of(r.get(ENTRY.CANDIDATE_NUMBER)),
        new PersonName(
            r.get(CANDIDATE.NAME),
            r.get(CANDIDATE.LATIN_NAME),
            Locale.forLanguageTag(r.get(CANDIDATE.LANGUAGE))),
        OptionKey.of(r.get(ENTRY.SYLLABUS), r.get(AWARD_RESULT.OPTION_CODE)),
        r.get(SYLLABUS.TITLE),
        r.get(AWARD_RUN_OPTION.TYPE),
        r.get(AWARD_RUN_OPTION.GRADE_SCALE),
        new OutcomeColumns(
                r.get(AWARD_RESULT.OUTCOME),
                r.get(AWARD_RESULT.GRADE),
                r.get(AWARD_RESULT.TOTAL),
                r.get(AWARD_RESULT.PUM))
            .toOutcome(),
        OutcomeColumns.endorsements(r.get(AWARD_RESULT.ENDORSEMENTS)),
        r.get(RESULT_HOLD.REASON) != null);
  }
}
