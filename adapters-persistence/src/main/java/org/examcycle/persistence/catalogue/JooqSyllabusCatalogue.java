package org.examcycle.persistence.catalogue;

import static org.examcycle.persistence.jooq.Tables.GRADE_SCALE;
import static org.examcycle.persistence.jooq.Tables.GRADE_SCALE_ROW;
import static org.examcycle.persistence.jooq.Tables.PUM_BAND;
import static org.examcycle.persistence.jooq.Tables.PUM_SCHEME;
import static org.examcycle.persistence.jooq.Tables.QUALIFICATION_TYPE;
import static org.examcycle.persistence.jooq.Tables.SYLLABUS;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.examcycle.application.catalogue.SyllabusCatalogue;
import org.examcycle.domain.award.PumScheme;
import org.examcycle.domain.calendar.SeriesKind;
import org.examcycle.domain.catalogue.Grade;
import org.examcycle.domain.catalogue.GradeScale;
import org.examcycle.domain.catalogue.QualificationType;
import org.examcycle.domain.catalogue.Syllabus;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.centre.Route;
import org.examcycle.persistence.JooqAdapter;
import org.examcycle.persistence.jooq.tables.records.QualificationTypeRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;

@JooqAdapter
final class JooqSyllabusCatalogue implements SyllabusCatalogue {

  private final DSLContext dsl;

  JooqSyllabusCatalogue(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public Optional<GradeScale> findScale(String name) {
    return dsl.select(
            GRADE_SCALE.NAME,
            multiset(
                    select(
                            GRADE_SCALE_ROW.GRADE.convertFrom(Grade::of),
                            GRADE_SCALE_ROW.PRINTED,
                            GRADE_SCALE_ROW.OF_COMPONENTS)
                        .from(GRADE_SCALE_ROW)
                        .where(GRADE_SCALE_ROW.SCALE.eq(GRADE_SCALE.NAME))
                        .orderBy(GRADE_SCALE_ROW.RANK))
                .convertFrom(rows -> rows.map(mapping(GradeScale.Row::new))))
        .from(GRADE_SCALE)
        .where(GRADE_SCALE.NAME.eq(name))
        .fetchOptional(mapping(GradeScale::new));
  }

  @Override
  public Optional<PumScheme> findPumScheme(String name) {
    return dsl.select(
            PUM_SCHEME.NAME,
            multiset(
                    select(PUM_BAND.GRADE.convertFrom(Grade::of), PUM_BAND.LOW, PUM_BAND.HIGH)
                        .from(PUM_BAND)
                        .where(PUM_BAND.SCHEME.eq(PUM_SCHEME.NAME))
                        .orderBy(PUM_BAND.RANK))
                .convertFrom(rows -> rows.map(mapping(PumScheme.Band::new))),
            PUM_SCHEME.NOT_ON.convertFrom(JooqSyllabusCatalogue::routes))
        .from(PUM_SCHEME)
        .where(PUM_SCHEME.NAME.eq(name))
        .fetchOptional(mapping(PumScheme::new));
  }

  @Override
  public Optional<QualificationType> findType(String code) {
    return dsl.selectFrom(QUALIFICATION_TYPE)
        .where(QUALIFICATION_TYPE.CODE.eq(code))
        .fetchOptional(JooqSyllabusCatalogue::type);
  }

  @Override
  public Optional<Syllabus> findSyllabus(SyllabusCode code) {
    return syllabuses(SYLLABUS.CODE.eq(code.value())).stream().findFirst();
  }

  @Override
  public List<Syllabus> findSyllabuses(Set<SyllabusCode> codes) {
    var values = codes.stream().map(SyllabusCode::value).toArray(String[]::new);
    return syllabuses(SYLLABUS.CODE.eq(any(values)));
  }

  @Override
  public List<QualificationType> listTypes() {
    return dsl.selectFrom(QUALIFICATION_TYPE)
        .orderBy(QUALIFICATION_TYPE.CODE)
        .fetch(JooqSyllabusCatalogue::type);
  }

  @Override
  public List<Syllabus> listSyllabuses() {
    return syllabuses(noCondition());
  }

  private List<Syllabus> syllabuses(Condition which) {
    return dsl.select(SYLLABUS.CODE, SYLLABUS.TITLE, QUALIFICATION_TYPE, SYLLABUS.LANGUAGE)
        .from(SYLLABUS)
        .join(QUALIFICATION_TYPE)
        .on(QUALIFICATION_TYPE.CODE.eq(SYLLABUS.TYPE))
        .where(which)
        .orderBy(SYLLABUS.CODE)
        .fetch(mapping(JooqSyllabusCatalogue::syllabus));
  }

  @Override
  public Set<SyllabusCode> listCodes() {
    return dsl.select(SYLLABUS.CODE).from(SYLLABUS).fetchSet(mapping(SyllabusCode::of));
  }

  @Override
  public boolean addScale(GradeScale scale) {
    var added =
        dsl.insertInto(GRADE_SCALE, GRADE_SCALE.NAME)
            .values(scale.name())
            .onConflict(GRADE_SCALE.NAME)
            .doNothing()
            .execute();
    if (added == 0) {
      return false;
    }
    var insert =
        dsl.insertInto(
            GRADE_SCALE_ROW,
            GRADE_SCALE_ROW.SCALE,
            GRADE_SCALE_ROW.RANK,
            GRADE_SCALE_ROW.GRADE,
            GRADE_SCALE_ROW.PRINTED,
            GRADE_SCALE_ROW.OF_COMPONENTS);
    for (var rank = 0; rank < scale.rows().size(); rank++) {
      var row = scale.rows().get(rank);
      insert =
          insert.values(
              scale.name(), rank, row.grade().symbol(), row.printed(), row.ofComponents());
    }
    insert.execute();
    return true;
  }

  @Override
  public boolean addPumScheme(PumScheme scheme) {
    var added =
        dsl.insertInto(PUM_SCHEME, PUM_SCHEME.NAME, PUM_SCHEME.NOT_ON)
            .values(scheme.name(), scheme.notOn().stream().map(Enum::name).toArray(String[]::new))
            .onConflict(PUM_SCHEME.NAME)
            .doNothing()
            .execute();
    if (added == 0) {
      return false;
    }
    var insert =
        dsl.insertInto(
            PUM_BAND, PUM_BAND.SCHEME, PUM_BAND.RANK, PUM_BAND.GRADE, PUM_BAND.LOW, PUM_BAND.HIGH);
    for (var rank = 0; rank < scheme.bands().size(); rank++) {
      var band = scheme.bands().get(rank);
      insert = insert.values(scheme.name(), rank, band.grade().symbol(), band.low(), band.high());
    }
    insert.execute();
    return true;
  }

  @Override
  public boolean addType(QualificationType type) {
    return dsl.insertInto(QUALIFICATION_TYPE)
            .set(row(type))
            .onConflict(QUALIFICATION_TYPE.CODE)
            .doNothing()
            .execute()
        == 1;
  }

  @Override
  public boolean saveType(QualificationType type) {
    return dsl.update(QUALIFICATION_TYPE)
            .set(row(type))
            .where(QUALIFICATION_TYPE.CODE.eq(type.code()))
            .execute()
        == 1;
  }

  @Override
  public boolean addSyllabus(Syllabus syllabus) {
    return dsl.insertInto(SYLLABUS, SYLLABUS.CODE, SYLLABUS.TITLE, SYLLABUS.TYPE, SYLLABUS.LANGUAGE)
            .values(
                syllabus.code().value(),
                syllabus.title(),
                syllabus.type().code(),
                syllabus.language())
            .onConflict(SYLLABUS.CODE)
            .doNothing()
            .execute()
        == 1;
  }

  @Override
  public boolean saveSyllabus(Syllabus syllabus) {
    return dsl.update(SYLLABUS)
            .set(SYLLABUS.TITLE, syllabus.title())
            .set(SYLLABUS.TYPE, syllabus.type().code())
            .set(SYLLABUS.LANGUAGE, syllabus.language())
            .where(SYLLABUS.CODE.eq(syllabus.code().value()))
            .execute()
        == 1;
  }

  private static Syllabus syllabus(
      String code, String title, QualificationTypeRecord type, boolean language) {
    return new Syllabus(SyllabusCode.of(code), title, type(type), language);
  }

  private static QualificationType type(QualificationTypeRecord row) {
    return new QualificationType(
        row.getCode(),
        row.getTitle(),
        row.getLevel(),
        row.getFamily(),
        row.getGradeScale(),
        Optional.ofNullable(row.getPumScheme()),
        row.getAwardRule(),
        row.getOutcomeRule(),
        row.getReleaseRule(),
        row.getEnquiryRule(),
        Arrays.stream(row.getNotIn()).map(SeriesKind::of).collect(Collectors.toSet()));
  }

  private static QualificationTypeRecord row(QualificationType type) {
    var row = new QualificationTypeRecord();
    row.setCode(type.code());
    row.setTitle(type.title());
    row.setLevel(type.level());
    row.setFamily(type.family());
    row.setGradeScale(type.gradeScale());
    row.setPumScheme(type.pumScheme().orElse(null));
    row.setAwardRule(type.awardRule());
    row.setOutcomeRule(type.outcomeRule());
    row.setReleaseRule(type.releaseRule());
    row.setEnquiryRule(type.enquiryRule());
    row.setNotIn(type.notIn().stream().map(SeriesKind::value).sorted().toArray(String[]::new));
    return row;
  }

  private static Set<Route> routes(String[] names) {
    return Arrays.stream(names).map(Route::valueOf).collect(Collectors.toUnmodifiableSet());
  }
}
