package org.examcycle.persistence.result;

import static org.examcycle.persistence.jooq.Tables.AWARD_RESULT;
import static org.examcycle.persistence.jooq.Tables.AWARD_RUN;
import static org.examcycle.persistence.jooq.Tables.AWARD_RUN_OPTION;
import static org.examcycle.persistence.jooq.Tables.CANDIDATE;
import static org.examcycle.persistence.jooq.Tables.ENTRY;
import static org.examcycle.persistence.jooq.Tables.QUALIFICATION_TYPE;
import static org.examcycle.persistence.jooq.Tables.RESULT_HOLD;
import static org.examcycle.persistence.jooq.Tables.SYLLABUS;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.row;

import java.util.List;
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
import org.examcycle.persistence.Pages;
import org.examcycle.persistence.column.OutcomeColumns;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;

@JooqAdapter
final class JooqBroadsheets implements Broadsheets {

  /** That of the option in the award; the syllabus's where the award has no such option. */
  private static final Field<String> TYPE = coalesce(AWARD_RUN_OPTION.TYPE, SYLLABUS.TYPE);

  private static final Field<String> SCALE =
      coalesce(AWARD_RUN_OPTION.GRADE_SCALE, QUALIFICATION_TYPE.GRADE_SCALE);

  /** An entry for which no award has a result is pending. */
  private static final Field<String> OUTCOME = coalesce(AWARD_RESULT.OUTCOME, inline("PENDING"));

  private static final Field<String[]> ENDORSEMENTS =
      coalesce(AWARD_RESULT.ENDORSEMENTS, inline(new String[0]));

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
                ENTRY.OPTION_CODE,
                SYLLABUS.TITLE,
                TYPE,
                SCALE,
                OUTCOME,
                AWARD_RESULT.GRADE,
                AWARD_RESULT.TOTAL,
                AWARD_RESULT.PUM,
                ENDORSEMENTS,
                RESULT_HOLD.REASON)
            .from(ENTRY)
            .join(CANDIDATE)
            .on(CANDIDATE.SERIES.eq(ENTRY.SERIES))
            .and(CANDIDATE.CENTRE.eq(ENTRY.CENTRE))
            .and(CANDIDATE.NUMBER.eq(ENTRY.CANDIDATE_NUMBER))
            .join(SYLLABUS)
            .on(SYLLABUS.CODE.eq(ENTRY.SYLLABUS))
            .join(QUALIFICATION_TYPE)
            .on(QUALIFICATION_TYPE.CODE.eq(SYLLABUS.TYPE))
            .leftJoin(AWARD_RUN)
            .on(AWARD_RUN.SERIES.eq(ENTRY.SERIES))
            .and(AWARD_RUN.SYLLABUS.eq(ENTRY.SYLLABUS))
            .and(AWARD_RUN.STATE.eq("CONFIRMED"))
            .leftJoin(AWARD_RUN_OPTION)
            .on(AWARD_RUN_OPTION.RUN.eq(AWARD_RUN.ID))
            .and(AWARD_RUN_OPTION.OPTION_CODE.eq(ENTRY.OPTION_CODE))
            .leftJoin(AWARD_RESULT)
            .on(AWARD_RESULT.RUN.eq(AWARD_RUN.ID))
            .and(AWARD_RESULT.ENTRY.eq(ENTRY.ID))
            .and(AWARD_RESULT.OPTION_CODE.eq(ENTRY.OPTION_CODE))
            .leftJoin(RESULT_HOLD)
            .on(RESULT_HOLD.ENTRY.eq(ENTRY.ID))
            .where(ENTRY.SERIES.eq(series.value()))
            .and(ENTRY.CENTRE.eq(centre.value()))
            .and(ENTRY.WITHDRAWN_AT.isNull())
            .and(TYPE.in(types))
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
    return Pages.slice(found, page, line -> List.of(line.candidate(), line.option().syllabus()));
  }

  private static Line line(Record r) {
    return new Line(
        new PersonId(r.get(ENTRY.PERSON)),
        CandidateNumber.of(r.get(ENTRY.CANDIDATE_NUMBER)),
        new PersonName(
            r.get(CANDIDATE.NAME),
            r.get(CANDIDATE.LATIN_NAME),
            Locale.forLanguageTag(r.get(CANDIDATE.LANGUAGE))),
        OptionKey.of(r.get(ENTRY.SYLLABUS), r.get(ENTRY.OPTION_CODE)),
        r.get(SYLLABUS.TITLE),
        r.get(TYPE),
        r.get(SCALE),
        new OutcomeColumns(
                r.get(OUTCOME),
                r.get(AWARD_RESULT.GRADE),
                r.get(AWARD_RESULT.TOTAL),
                r.get(AWARD_RESULT.PUM))
            .toOutcome(),
        OutcomeColumns.endorsements(r.get(ENDORSEMENTS)),
        r.get(RESULT_HOLD.REASON) != null);
  }
}
