package org.examcycle.persistence.centre;

import static org.examcycle.persistence.jooq.Tables.CENTRE;
import static org.examcycle.persistence.jooq.Tables.CENTRE_SYLLABUS;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.domain.calendar.AdministrativeZone;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.centre.CentreStatus;
import org.examcycle.domain.centre.CountryCode;
import org.examcycle.persistence.JooqAdapter;
import org.examcycle.persistence.Pages;
import org.examcycle.persistence.jooq.Keys;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;

@JooqAdapter
final class JooqCentreRepository implements CentreRepository {

  private final DSLContext dsl;

  JooqCentreRepository(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public boolean add(Centre centre) {
    var added =
        dsl.insertInto(CENTRE)
            .set(CENTRE.NUMBER, centre.number().value())
            .set(columns(centre))
            .set(CENTRE.ASSOCIATE, associate(centre))
            .onConflictOnConstraint(Keys.CENTRE_PK)
            .doNothing()
            .execute();
    if (added == 1) {
      addSyllabuses(centre, centre.syllabuses());
    }
    return added == 1;
  }

  @Override
  public boolean save(Centre centre, long expectedVersion) {
    var saved =
        dsl.update(CENTRE)
            .set(columns(centre))
            .set(CENTRE.ASSOCIATE, associate(centre))
            .where(CENTRE.NUMBER.eq(centre.number().value()), CENTRE.VERSION.eq(expectedVersion))
            .execute();
    if (saved == 1) {
      saveSyllabuses(centre);
    }
    return saved == 1;
  }

  @Override
  public Optional<Centre> find(CentreNumber number) {
    return query(CENTRE.NUMBER.eq(number.value())).stream().findFirst();
  }

  /** Read by a second query: what the first one waited for is not seen by itself. */
  @Override
  public Optional<Centre> hold(CentreNumber number) {
    dsl.select(CENTRE.NUMBER)
        .from(CENTRE)
        .where(CENTRE.NUMBER.eq(number.value()))
        .forShare()
        .execute();
    return find(number);
  }

  @Override
  public Optional<Centre> holdToChange(CentreNumber number) {
    dsl.select(CENTRE.NUMBER)
        .from(CENTRE)
        .where(CENTRE.NUMBER.eq(number.value()))
        .forNoKeyUpdate()
        .execute();
    return find(number);
  }

  @Override
  public Slice<Centre> list(Optional<AssociateCode> attachedTo, Page page) {
    var seen = attachedTo.map(code -> CENTRE.ASSOCIATE.eq(code.value())).orElse(noCondition());
    var behind = Pages.after(page, 1, parts -> CENTRE.NUMBER.gt(parts.getFirst()));
    return Pages.slice(
        query(seen.and(behind), Pages.limit(page)), page, centre -> List.of(centre.number()));
  }

  private List<Centre> query(Condition condition) {
    return query(condition, 1);
  }

  private List<Centre> query(Condition condition, int limit) {
    return dsl.select(
            CENTRE.NUMBER.convertFrom(CentreNumber::of),
            CENTRE.NAME,
            CENTRE.STATUS.convertFrom(CentreStatus::valueOf),
            CENTRE.HEAD,
            CENTRE.EXAMS_OFFICER,
            CENTRE.COUNTRY.convertFrom(CountryCode::of),
            CENTRE.ZONE.convertFrom(AdministrativeZone::of),
            CENTRE.TIME_ZONE.convertFrom(ZoneId::of),
            CENTRE.ASSOCIATE.convertFrom(code -> Optional.ofNullable(code).map(AssociateCode::of)),
            syllabuses(),
            CENTRE.VERSION)
        .from(CENTRE)
        .where(condition)
        .orderBy(CENTRE.NUMBER)
        .limit(limit)
        .fetch(Records.mapping(Centre::new));
  }

  private static Field<Set<SyllabusCode>> syllabuses() {
    return multiset(
            select(CENTRE_SYLLABUS.SYLLABUS)
                .from(CENTRE_SYLLABUS)
                .where(CENTRE_SYLLABUS.CENTRE.eq(CENTRE.NUMBER)))
        .convertFrom(rows -> rows.intoSet(row -> SyllabusCode.of(row.value1())));
  }

  private static Map<Field<?>, Object> columns(Centre centre) {
    return Map.ofEntries(
        Map.entry(CENTRE.NAME, centre.name()),
        Map.entry(CENTRE.STATUS, centre.status().name()),
        Map.entry(CENTRE.HEAD, centre.head()),
        Map.entry(CENTRE.EXAMS_OFFICER, centre.examsOfficer()),
        Map.entry(CENTRE.COUNTRY, centre.country().value()),
        Map.entry(CENTRE.ZONE, (short) centre.zone().number()),
        Map.entry(CENTRE.TIME_ZONE, centre.timeZone().getId()),
        Map.entry(CENTRE.VERSION, centre.version()));
  }

  private static @Nullable String associate(Centre centre) {
    return centre.associate().map(AssociateCode::value).orElse(null);
  }

  private void saveSyllabuses(Centre centre) {
    var codes = centre.syllabuses().stream().map(SyllabusCode::value).toList();
    dsl.deleteFrom(CENTRE_SYLLABUS)
        .where(
            CENTRE_SYLLABUS.CENTRE.eq(centre.number().value()),
            CENTRE_SYLLABUS.SYLLABUS.notIn(codes))
        .execute();
    addSyllabuses(centre, centre.syllabuses());
  }

  private void addSyllabuses(Centre centre, Set<SyllabusCode> syllabuses) {
    var insert = dsl.insertInto(CENTRE_SYLLABUS, CENTRE_SYLLABUS.CENTRE, CENTRE_SYLLABUS.SYLLABUS);
    if (!syllabuses.isEmpty()) {
      insert
          .valuesOfRows(
              syllabuses.stream().map(code -> row(centre.number().value(), code.value())).toList())
          .onConflictOnConstraint(Keys.CENTRE_SYLLABUS_PK)
          .doNothing()
          .execute();
    }
  }
}
