package org.examcycle.persistence.calendar.english;

import static org.examcycle.persistence.jooq.Tables.ENGLISH_EXAM_DATE;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.examcycle.application.calendar.english.ExamDateRepository;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.domain.calendar.english.ExamDate;
import org.examcycle.domain.calendar.english.ExamDateKey;
import org.examcycle.domain.calendar.english.ReleaseWindow;
import org.examcycle.domain.catalogue.ExamCode;
import org.examcycle.persistence.JooqAdapter;
import org.examcycle.persistence.Pages;
import org.jooq.DSLContext;
import org.jooq.Record5;
import org.jooq.Records;
import org.jooq.SelectJoinStep;
import org.jooq.impl.DSL;

@JooqAdapter
final class JooqExamDateRepository implements ExamDateRepository {

  private final DSLContext dsl;

  JooqExamDateRepository(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public boolean add(ExamDate examDate) {
    var key = examDate.key();
    return dsl.insertInto(ENGLISH_EXAM_DATE)
            .set(ENGLISH_EXAM_DATE.KEY, key.value())
            .set(ENGLISH_EXAM_DATE.EXAM, key.exam().value())
            .set(ENGLISH_EXAM_DATE.DAY, key.date())
            .set(ENGLISH_EXAM_DATE.MODE, key.mode().name())
            .set(ENGLISH_EXAM_DATE.FOR_SCHOOLS, key.forSchools())
            .set(ENGLISH_EXAM_DATE.CLOSING_DATE, examDate.closingDate())
            .set(ENGLISH_EXAM_DATE.OPENS, examDate.window().opens())
            .set(ENGLISH_EXAM_DATE.LAST_DAY, examDate.window().lastDay())
            .set(ENGLISH_EXAM_DATE.VERSION, examDate.version())
            .onConflictOnConstraint(DSL.constraint("english_exam_date_pk"))
            .doNothing()
            .execute()
        == 1;
  }

  @Override
  public boolean save(ExamDate examDate, long expectedVersion) {
    return dsl.update(ENGLISH_EXAM_DATE)
            .set(ENGLISH_EXAM_DATE.OPENS, examDate.window().opens())
            .set(ENGLISH_EXAM_DATE.LAST_DAY, examDate.window().lastDay())
            .set(ENGLISH_EXAM_DATE.VERSION, expectedVersion + 1)
            .where(
                ENGLISH_EXAM_DATE.KEY.eq(examDate.key().value()),
                ENGLISH_EXAM_DATE.VERSION.eq(expectedVersion))
            .execute()
        == 1;
  }

  @Override
  public Optional<ExamDate> find(ExamDateKey key) {
    return examDates()
        .where(ENGLISH_EXAM_DATE.KEY.eq(key.value()))
        .fetchOptional(Records.mapping(JooqExamDateRepository::examDate));
  }

  @Override
  public List<ExamDateKey> of(ExamCode exam) {
    return dsl.select(ENGLISH_EXAM_DATE.KEY)
        .from(ENGLISH_EXAM_DATE)
        .where(ENGLISH_EXAM_DATE.EXAM.eq(exam.value()))
        .orderBy(ENGLISH_EXAM_DATE.DAY, ENGLISH_EXAM_DATE.KEY)
        .fetch(row -> ExamDateKey.of(row.value1()));
  }

  @Override
  public Slice<ExamDate> list(Optional<LocalDate> from, Page page) {
    var place = row(ENGLISH_EXAM_DATE.DAY, ENGLISH_EXAM_DATE.KEY);
    var found =
        examDates()
            .where(
                from.map(ENGLISH_EXAM_DATE.DAY::ge).orElse(DSL.trueCondition()),
                Pages.after(
                    page,
                    2,
                    at -> place.gt(row(val(LocalDate.parse(at.getFirst())), val(at.getLast())))))
            .orderBy(ENGLISH_EXAM_DATE.DAY, ENGLISH_EXAM_DATE.KEY)
            .limit(Pages.limit(page))
            .fetch(Records.mapping(JooqExamDateRepository::examDate));
    return Pages.slice(
        found, page, examDate -> List.of(examDate.key().date(), examDate.key().value()));
  }

  private SelectJoinStep<Record5<String, LocalDate, LocalDate, LocalDate, Long>> examDates() {
    return dsl.select(
            ENGLISH_EXAM_DATE.KEY,
            ENGLISH_EXAM_DATE.CLOSING_DATE,
            ENGLISH_EXAM_DATE.OPENS,
            ENGLISH_EXAM_DATE.LAST_DAY,
            ENGLISH_EXAM_DATE.VERSION)
        .from(ENGLISH_EXAM_DATE);
  }

  private static ExamDate examDate(
      String key, LocalDate closingDate, LocalDate opens, LocalDate lastDay, long version) {
    return new ExamDate(
        ExamDateKey.of(key), closingDate, new ReleaseWindow(opens, lastDay), version);
  }
}
