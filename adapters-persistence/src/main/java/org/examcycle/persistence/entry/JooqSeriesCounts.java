package org.examcycle.persistence.entry;

import static org.examcycle.persistence.jooq.Tables.CANDIDATE;
import static org.examcycle.persistence.jooq.Tables.ENTRY;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;

import java.util.List;
import java.util.Map;
import org.examcycle.application.entry.SeriesCounts;
import org.examcycle.domain.calendar.EntryKind;
import org.examcycle.domain.calendar.EntryStanding;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateStatus;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.persistence.JooqAdapter;
import org.jooq.DSLContext;

@JooqAdapter
final class JooqSeriesCounts implements SeriesCounts {

  private final DSLContext dsl;

  JooqSeriesCounts(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public Map<CandidateStatus, Integer> candidates(SeriesCode series, CentreNumber centre) {
    return dsl.select(CANDIDATE.STATUS, count())
        .from(CANDIDATE)
        .where(CANDIDATE.SERIES.eq(series.value()), CANDIDATE.CENTRE.eq(centre.value()))
        .groupBy(CANDIDATE.STATUS)
        .fetchMap(found -> CandidateStatus.valueOf(found.value1()), found -> found.value2());
  }

  @Override
  public List<Entries> entries(SeriesCode series, CentreNumber centre) {
    return dsl.select(
            ENTRY.SYLLABUS,
            ENTRY.OPTION_CODE,
            ENTRY.KIND,
            ENTRY.STANDING,
            CANDIDATE.STATUS,
            count())
        .from(ENTRY)
        .join(CANDIDATE)
        .on(
            CANDIDATE.SERIES.eq(ENTRY.SERIES),
            CANDIDATE.CENTRE.eq(ENTRY.CENTRE),
            CANDIDATE.NUMBER.eq(ENTRY.CANDIDATE_NUMBER))
        .where(
            ENTRY.SERIES.eq(series.value()),
            ENTRY.CENTRE.eq(centre.value()),
            ENTRY.WITHDRAWN_AT.isNull())
        .groupBy(ENTRY.SYLLABUS, ENTRY.OPTION_CODE, ENTRY.KIND, ENTRY.STANDING, CANDIDATE.STATUS)
        .fetch(mapping(JooqSeriesCounts::alike));
  }

  private static Entries alike(
      String syllabus, String option, String kind, String standing, String status, int count) {
    return new Entries(
        OptionKey.of(syllabus, option),
        EntryKind.valueOf(kind),
        EntryStanding.valueOf(standing),
        CandidateStatus.valueOf(status),
        count);
  }
}
