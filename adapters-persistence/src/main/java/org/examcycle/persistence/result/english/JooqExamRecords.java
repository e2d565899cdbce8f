package org.examcycle.persistence.result.english;

import static org.examcycle.persistence.jooq.Tables.ENGLISH_ENTRY;
import static org.examcycle.persistence.jooq.Tables.ENGLISH_EXAM_DATE;
import static org.examcycle.persistence.jooq.Tables.ENGLISH_EXAM_ROWS;
import static org.examcycle.persistence.jooq.Tables.ENGLISH_OUTCOME;
import static org.examcycle.persistence.jooq.Tables.ENGLISH_RELEASE;
import static org.examcycle.persistence.jooq.Tables.ENGLISH_SITTING;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.util.List;
import java.util.Optional;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.result.english.ExamRecord;
import org.examcycle.application.result.english.ExamRecords;
import org.examcycle.domain.calendar.english.ReleaseWindow;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.domain.catalogue.ExamCode;
import org.examcycle.domain.catalogue.english.EnglishExam;
import org.examcycle.domain.entry.english.EnglishEntry;
import org.examcycle.domain.entry.english.SittingKey;
import org.examcycle.domain.result.english.Release;
import org.examcycle.domain.result.english.Releases;
import org.examcycle.persistence.JooqAdapter;
import org.examcycle.persistence.Pages;
import org.examcycle.persistence.column.EnglishEntryRows;
import org.examcycle.persistence.column.EnglishOutcomeRows;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;

/** The whole of an answer in one query: entry, window, exam, and every release with its outcome. */
@JooqAdapter
final class JooqExamRecords implements ExamRecords {

  private static final Field<List<Release>> RELEASES =
      multiset(
              select(ENGLISH_RELEASE.NUMBER, ENGLISH_RELEASE.RELEASED_AT)
                  .select(EnglishOutcomeRows.WITH_SCORES)
                  .from(ENGLISH_RELEASE)
                  .join(ENGLISH_OUTCOME)
                  .on(
                      ENGLISH_OUTCOME.ENTRY.eq(ENGLISH_RELEASE.ENTRY),
                      ENGLISH_OUTCOME.NUMBER.eq(ENGLISH_RELEASE.OUTCOME))
                  .where(ENGLISH_RELEASE.ENTRY.eq(ENGLISH_ENTRY.ID))
                  .orderBy(ENGLISH_RELEASE.NUMBER))
          .convertFrom(rows -> rows.map(JooqExamRecords::release));

  private final DSLContext dsl;

  JooqExamRecords(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public Optional<ExamRecord> find(CandidateId candidate) {
    return records(ENGLISH_ENTRY.CANDIDATE_ID.eq(candidate.value()))
        .fetchOptional(JooqExamRecords::record);
  }

  @Override
  public Slice<ExamRecord> list(SittingKey sitting, Page page) {
    var found =
        records(
                ENGLISH_ENTRY.SITTING.eq(sitting.value()),
                Pages.after(page, 1, at -> ENGLISH_ENTRY.CANDIDATE_ID.gt(at.getFirst())))
            .orderBy(ENGLISH_ENTRY.CANDIDATE_ID)
            .limit(Pages.limit(page))
            .fetch(JooqExamRecords::record);
    return Pages.slice(found, page, record -> List.of(record.entry().candidateId()));
  }

  private SelectConditionStep<? extends Record> records(Condition... entries) {
    var newest = ENGLISH_EXAM_ROWS.as("newest");
    return dsl.select(
            ENGLISH_EXAM_DATE.OPENS,
            ENGLISH_EXAM_DATE.LAST_DAY,
            ENGLISH_EXAM_ROWS.EXAM,
            ENGLISH_EXAM_ROWS.NAME,
            ENGLISH_EXAM_ROWS.FOR_SCHOOLS,
            ENGLISH_EXAM_ROWS.AWARD_RULE,
            ENGLISH_EXAM_ROWS.RELEASE_RULE,
            RELEASES)
        .select(ENGLISH_ENTRY.fields())
        .from(ENGLISH_ENTRY)
        .join(ENGLISH_SITTING)
        .on(ENGLISH_SITTING.KEY.eq(ENGLISH_ENTRY.SITTING))
        .join(ENGLISH_EXAM_DATE)
        .on(ENGLISH_EXAM_DATE.KEY.eq(ENGLISH_SITTING.EXAM_DATE))
        .join(ENGLISH_EXAM_ROWS)
        .on(
            ENGLISH_EXAM_ROWS.EXAM.eq(ENGLISH_EXAM_DATE.EXAM),
            ENGLISH_EXAM_ROWS.VERSION.eq(
                select(max(newest.VERSION))
                    .from(newest)
                    .where(newest.EXAM.eq(ENGLISH_EXAM_DATE.EXAM))))
        .where(entries)
        .and(ENGLISH_ENTRY.WITHDRAWN_AT.isNull())
        .and(EnglishEntryRows.IS_SOMEBODYS);
  }

  private static ExamRecord record(Record row) {
    var entry = EnglishEntryRows.entry(row.into(ENGLISH_ENTRY));
    return new ExamRecord(
        entry,
        examName(row, entry),
        new ReleaseWindow(row.get(ENGLISH_EXAM_DATE.OPENS), row.get(ENGLISH_EXAM_DATE.LAST_DAY)),
        new Releases(row.get(RELEASES)));
  }

  private static String examName(Record row, EnglishEntry entry) {
    return new EnglishExam(
            ExamCode.of(row.get(ENGLISH_EXAM_ROWS.EXAM)),
            row.get(ENGLISH_EXAM_ROWS.NAME),
            row.get(ENGLISH_EXAM_ROWS.FOR_SCHOOLS),
            row.get(ENGLISH_EXAM_ROWS.AWARD_RULE),
            row.get(ENGLISH_EXAM_ROWS.RELEASE_RULE))
        .nameFor(entry.sitting().examDate().forSchools());
  }

  private static Release release(Record row) {
    var decided = EnglishOutcomeRows.decided(row);
    return new Release(
        row.get(ENGLISH_RELEASE.NUMBER),
        row.get(ENGLISH_RELEASE.RELEASED_AT),
        decided.outcome(),
        decided.rowSets());
  }
}
