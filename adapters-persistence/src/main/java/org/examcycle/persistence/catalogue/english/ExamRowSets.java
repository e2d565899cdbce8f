package org.examcycle.persistence.catalogue.english;

import static org.examcycle.persistence.jooq.Tables.ENGLISH_EXAM_COMPONENT;
import static org.examcycle.persistence.jooq.Tables.ENGLISH_EXAM_ROWS;
import static org.examcycle.persistence.jooq.Tables.ENGLISH_EXAM_SCALE;
import static org.examcycle.persistence.jooq.Tables.ENGLISH_GRADE_NAMES;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.util.List;
import org.examcycle.domain.catalogue.ExamCode;
import org.examcycle.domain.catalogue.english.Bands;
import org.examcycle.domain.catalogue.english.CefrLevel;
import org.examcycle.domain.catalogue.english.ComponentName;
import org.examcycle.domain.catalogue.english.EnglishExam;
import org.examcycle.domain.catalogue.english.ExamRows;
import org.examcycle.domain.catalogue.english.ExamScale;
import org.examcycle.domain.catalogue.english.GradeName;
import org.examcycle.domain.catalogue.english.GradeNames;
import org.examcycle.domain.catalogue.english.ReportedComponent;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.impl.DSL;

/** Row sets of exams: whole ones are read, whole ones are added. */
final class ExamRowSets {

  private final DSLContext dsl;

  ExamRowSets(DSLContext dsl) {
    this.dsl = dsl;
  }

  /** The newest of each exam among these row sets, by code. */
  List<ExamRows> newest(Condition rowSets) {
    return dsl.select(
            ENGLISH_EXAM_ROWS.EXAM,
            ENGLISH_EXAM_ROWS.VERSION,
            ENGLISH_EXAM_ROWS.NAME,
            ENGLISH_EXAM_ROWS.FOR_SCHOOLS,
            ENGLISH_EXAM_ROWS.AWARD_RULE,
            ENGLISH_EXAM_ROWS.RELEASE_RULE,
            ENGLISH_EXAM_ROWS.TEST_DAY_PHOTO,
            scales(),
            names())
        .distinctOn(ENGLISH_EXAM_ROWS.EXAM)
        .from(ENGLISH_EXAM_ROWS)
        .where(rowSets)
        .orderBy(ENGLISH_EXAM_ROWS.EXAM, ENGLISH_EXAM_ROWS.VERSION.desc())
        .fetch(
            Records.mapping(
                (exam, version, name, forSchools, awardRule, releaseRule, photo, scales, names) ->
                    new ExamRows(
                        new EnglishExam(
                            ExamCode.of(exam), name, forSchools, awardRule, releaseRule, photo),
                        version,
                        scales,
                        names)));
  }

  private static Field<List<ExamScale>> scales() {
    var scale = ENGLISH_EXAM_SCALE;
    var bands =
        DSL.row(
                scale.FLOOR,
                scale.REPORTED_FROM,
                scale.LEVEL_BELOW_FROM,
                scale.C_FROM,
                scale.B_FROM,
                scale.A_FROM,
                scale.TOP)
            .convertFrom(Records.mapping(Bands::new));
    return multiset(
            select(
                    scale.EXAM,
                    scale.VERSION,
                    scale.VALID,
                    scale.LEVEL,
                    components(),
                    bands,
                    scale.CERTIFIED_ABOVE,
                    scale.CERTIFIED_BELOW)
                .from(scale)
                .where(
                    scale.EXAM.eq(ENGLISH_EXAM_ROWS.EXAM),
                    scale.VERSION.eq(ENGLISH_EXAM_ROWS.VERSION))
                .orderBy(scale.VALID))
        .convertFrom(
            rows ->
                rows.map(
                    Records.mapping(
                        (exam, version, valid, level, components, figures, above, below) ->
                            new ExamScale(
                                ExamCode.of(exam),
                                version,
                                Spans.validity(valid),
                                CefrLevel.valueOf(level),
                                components,
                                figures,
                                CefrLevel.valueOf(above),
                                CefrLevel.valueOf(below)))));
  }

  private static Field<List<ReportedComponent>> components() {
    var component = ENGLISH_EXAM_COMPONENT;
    return multiset(
            select(component.NAME, component.WEIGHT)
                .from(component)
                .where(
                    component.EXAM.eq(ENGLISH_EXAM_SCALE.EXAM),
                    component.VERSION.eq(ENGLISH_EXAM_SCALE.VERSION),
                    component.VALID.eq(ENGLISH_EXAM_SCALE.VALID))
                .orderBy(component.POSITION))
        .convertFrom(
            rows ->
                rows.map(
                    Records.mapping(
                        (name, weight) -> new ReportedComponent(ComponentName.of(name), weight))));
  }

  private static Field<List<GradeNames>> names() {
    var names = ENGLISH_GRADE_NAMES;
    return multiset(
            select(
                    names.EXAM,
                    names.VERSION,
                    names.VALID,
                    DSL.row(names.A_NAME, names.A_PRINTED)
                        .convertFrom(Records.mapping(GradeName::new)),
                    DSL.row(names.B_NAME, names.B_PRINTED)
                        .convertFrom(Records.mapping(GradeName::new)),
                    DSL.row(names.C_NAME, names.C_PRINTED)
                        .convertFrom(Records.mapping(GradeName::new)))
                .from(names)
                .where(
                    names.EXAM.eq(ENGLISH_EXAM_ROWS.EXAM),
                    names.VERSION.eq(ENGLISH_EXAM_ROWS.VERSION))
                .orderBy(names.VALID))
        .convertFrom(
            rows ->
                rows.map(
                    Records.mapping(
                        (exam, version, valid, a, b, c) ->
                            new GradeNames(
                                ExamCode.of(exam), version, Spans.validity(valid), a, b, c))));
  }

  /** False when the exam has a row set of this version. */
  boolean add(ExamRows rows, Instant known) {
    var added =
        dsl.insertInto(ENGLISH_EXAM_ROWS)
            .set(ENGLISH_EXAM_ROWS.EXAM, rows.exam().code().value())
            .set(ENGLISH_EXAM_ROWS.VERSION, rows.version())
            .set(ENGLISH_EXAM_ROWS.NAME, rows.exam().name())
            .set(ENGLISH_EXAM_ROWS.FOR_SCHOOLS, rows.exam().forSchools())
            .set(ENGLISH_EXAM_ROWS.AWARD_RULE, rows.exam().awardRule())
            .set(ENGLISH_EXAM_ROWS.RELEASE_RULE, rows.exam().releaseRule())
            .set(ENGLISH_EXAM_ROWS.TEST_DAY_PHOTO, rows.exam().testDayPhoto())
            .set(ENGLISH_EXAM_ROWS.KNOWN_AT, known)
            .onConflictOnConstraint(DSL.constraint("english_exam_rows_pk"))
            .doNothing()
            .execute();
    if (added == 1) {
      rows.scales().forEach(this::addScale);
      rows.names().forEach(this::addNames);
    }
    return added == 1;
  }

  private void addScale(ExamScale row) {
    var scale = ENGLISH_EXAM_SCALE;
    var bands = row.bands();
    dsl.insertInto(scale)
        .set(scale.EXAM, row.exam().value())
        .set(scale.VERSION, row.version())
        .set(scale.VALID, Spans.range(row.valid()))
        .set(scale.LEVEL, row.level().name())
        .set(scale.FLOOR, bands.floor())
        .set(scale.REPORTED_FROM, bands.reportedFrom())
        .set(scale.LEVEL_BELOW_FROM, bands.levelBelowFrom())
        .set(scale.C_FROM, bands.cFrom())
        .set(scale.B_FROM, bands.bFrom())
        .set(scale.A_FROM, bands.aFrom())
        .set(scale.TOP, bands.max())
        .set(scale.CERTIFIED_ABOVE, row.certifiedAbove().name())
        .set(scale.CERTIFIED_BELOW, row.certifiedBelow().name())
        .execute();
    for (var i = 0; i < row.components().size(); i++) {
      addComponent(row, i, row.components().get(i));
    }
  }

  private void addComponent(ExamScale row, int position, ReportedComponent component) {
    dsl.insertInto(ENGLISH_EXAM_COMPONENT)
        .set(ENGLISH_EXAM_COMPONENT.EXAM, row.exam().value())
        .set(ENGLISH_EXAM_COMPONENT.VERSION, row.version())
        .set(ENGLISH_EXAM_COMPONENT.VALID, Spans.range(row.valid()))
        .set(ENGLISH_EXAM_COMPONENT.POSITION, position)
        .set(ENGLISH_EXAM_COMPONENT.NAME, component.name().value())
        .set(ENGLISH_EXAM_COMPONENT.WEIGHT, component.weight())
        .execute();
  }

  private void addNames(GradeNames row) {
    dsl.insertInto(ENGLISH_GRADE_NAMES)
        .set(ENGLISH_GRADE_NAMES.EXAM, row.exam().value())
        .set(ENGLISH_GRADE_NAMES.VERSION, row.version())
        .set(ENGLISH_GRADE_NAMES.VALID, Spans.range(row.valid()))
        .set(ENGLISH_GRADE_NAMES.A_NAME, row.a().name())
        .set(ENGLISH_GRADE_NAMES.A_PRINTED, row.a().printed())
        .set(ENGLISH_GRADE_NAMES.B_NAME, row.b().name())
        .set(ENGLISH_GRADE_NAMES.B_PRINTED, row.b().printed())
        .set(ENGLISH_GRADE_NAMES.C_NAME, row.c().name())
        .set(ENGLISH_GRADE_NAMES.C_PRINTED, row.c().printed())
        .execute();
  }
}
