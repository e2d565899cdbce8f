package org.examcycle.persistence.catalogue.english;

import static org.examcycle.persistence.jooq.Tables.ENGLISH_EXAM;
import static org.examcycle.persistence.jooq.Tables.ENGLISH_EXAM_ROWS;
import static org.examcycle.persistence.jooq.Tables.ENGLISH_SCALE;
import static org.examcycle.persistence.jooq.Tables.ENGLISH_SCALE_LEVEL;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.examcycle.application.catalogue.english.EnglishExams;
import org.examcycle.domain.catalogue.ExamCode;
import org.examcycle.domain.catalogue.english.AwardRows;
import org.examcycle.domain.catalogue.english.CefrLevel;
import org.examcycle.domain.catalogue.english.EnglishScale;
import org.examcycle.domain.catalogue.english.ExamRows;
import org.examcycle.domain.catalogue.english.LevelBand;
import org.examcycle.domain.catalogue.english.RowSetVersions;
import org.examcycle.persistence.JooqAdapter;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.impl.DSL;

@JooqAdapter
final class JooqEnglishExams implements EnglishExams {

  private final DSLContext dsl;
  private final ExamRowSets rowSets;

  JooqEnglishExams(DSLContext dsl) {
    this.dsl = dsl;
    this.rowSets = new ExamRowSets(dsl);
  }

  @Override
  public Optional<ExamRows> find(ExamCode exam) {
    return rowSets.newest(ENGLISH_EXAM_ROWS.EXAM.eq(exam.value())).stream().findFirst();
  }

  @Override
  public List<ExamRows> list() {
    return rowSets.newest(DSL.trueCondition());
  }

  @Override
  public boolean add(ExamRows first, Instant known) {
    var added =
        dsl.insertInto(ENGLISH_EXAM)
            .set(ENGLISH_EXAM.CODE, first.exam().code().value())
            .onConflictOnConstraint(DSL.constraint("english_exam_pk"))
            .doNothing()
            .execute();
    return added == 1 && rowSets.add(first, known);
  }

  @Override
  public boolean replace(ExamRows next, Instant known) {
    var before = ENGLISH_EXAM_ROWS.EXAM.eq(next.exam().code().value());
    return newestIs(before, next.version() - 1) && rowSets.add(next, known);
  }

  private boolean newestIs(Condition exam, int version) {
    return dsl.select(max(ENGLISH_EXAM_ROWS.VERSION))
        .from(ENGLISH_EXAM_ROWS)
        .where(exam)
        .fetchOptional(max(ENGLISH_EXAM_ROWS.VERSION))
        .filter(newest -> newest == version)
        .isPresent();
  }

  @Override
  public Optional<AwardRows> rowsOf(RowSetVersions versions, LocalDate day) {
    return rowSets
        .newest(
            ENGLISH_EXAM_ROWS
                .EXAM
                .eq(versions.exam().value())
                .and(ENGLISH_EXAM_ROWS.VERSION.eq(versions.rows())))
        .stream()
        .findFirst()
        .flatMap(
            rows ->
                scale(ENGLISH_SCALE.VERSION.eq(versions.scale()))
                    .flatMap(scale -> rows.on(day, scale)));
  }

  @Override
  public Optional<EnglishScale> scale() {
    return scale(DSL.trueCondition());
  }

  /** The newest of these. */
  private Optional<EnglishScale> scale(Condition versions) {
    var levels =
        multiset(
                select(
                        ENGLISH_SCALE_LEVEL.LEVEL,
                        ENGLISH_SCALE_LEVEL.FROM_SCORE,
                        ENGLISH_SCALE_LEVEL.TO_SCORE,
                        ENGLISH_SCALE_LEVEL.FRAMEWORK_TITLE)
                    .from(ENGLISH_SCALE_LEVEL)
                    .where(ENGLISH_SCALE_LEVEL.VERSION.eq(ENGLISH_SCALE.VERSION))
                    .orderBy(ENGLISH_SCALE_LEVEL.FROM_SCORE))
            .convertFrom(
                rows ->
                    rows.map(
                        Records.mapping(
                            (level, from, to, title) ->
                                new LevelBand(
                                    CefrLevel.valueOf(level),
                                    from,
                                    to,
                                    Optional.ofNullable(title)))));
    return dsl.select(ENGLISH_SCALE.VERSION, ENGLISH_SCALE.VALID, levels)
        .from(ENGLISH_SCALE)
        .where(versions)
        .orderBy(ENGLISH_SCALE.VERSION.desc())
        .limit(1)
        .fetchOptional(
            Records.mapping(
                (version, valid, bands) ->
                    new EnglishScale(version, Spans.validity(valid), bands)));
  }

  @Override
  public boolean addScale(EnglishScale next, Instant known) {
    var added =
        dsl.insertInto(ENGLISH_SCALE)
            .set(ENGLISH_SCALE.VERSION, next.version())
            .set(ENGLISH_SCALE.VALID, Spans.range(next.valid()))
            .set(ENGLISH_SCALE.KNOWN_AT, known)
            .onConflictOnConstraint(DSL.constraint("english_scale_pk"))
            .doNothing()
            .execute();
    if (added == 1) {
      next.levels().forEach(level -> addLevel(next.version(), level));
    }
    return added == 1;
  }

  private void addLevel(int version, LevelBand level) {
    dsl.insertInto(ENGLISH_SCALE_LEVEL)
        .set(ENGLISH_SCALE_LEVEL.VERSION, version)
        .set(ENGLISH_SCALE_LEVEL.LEVEL, level.level().name())
        .set(ENGLISH_SCALE_LEVEL.FROM_SCORE, level.from())
        .set(ENGLISH_SCALE_LEVEL.TO_SCORE, level.to())
        .set(ENGLISH_SCALE_LEVEL.FRAMEWORK_TITLE, level.frameworkTitle().orElse(null))
        .execute();
  }
}
