package org.examcycle.persistence.catalogue;

import static org.examcycle.persistence.jooq.Tables.OPTION_COMPONENT;
import static org.examcycle.persistence.jooq.Tables.OPTION_SCHEME;
import static org.examcycle.persistence.jooq.Tables.OPTION_TABLE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.util.List;
import java.util.Optional;
import org.examcycle.application.catalogue.OptionTable;
import org.examcycle.application.catalogue.OptionTables;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.Carries;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.OptionCode;
import org.examcycle.domain.catalogue.OptionScheme;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.catalogue.SyllabusOptions;
import org.examcycle.domain.catalogue.WeightedComponent;
import org.examcycle.domain.quantity.Fraction;
import org.examcycle.persistence.JooqAdapter;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

@JooqAdapter
final class JooqOptionTables implements OptionTables {

  private static final Field<List<WeightedComponent>> COMPONENTS =
      multiset(
              select(
                      OPTION_COMPONENT.COMPONENT,
                      OPTION_COMPONENT.MAXIMUM,
                      OPTION_COMPONENT.FACTOR_NUMERATOR,
                      OPTION_COMPONENT.FACTOR_DENOMINATOR,
                      OPTION_COMPONENT.ENDORSEMENT_SCALE,
                      OPTION_COMPONENT.CARRIES)
                  .from(OPTION_COMPONENT)
                  .where(OPTION_COMPONENT.SERIES.eq(OPTION_SCHEME.SERIES))
                  .and(OPTION_COMPONENT.SYLLABUS.eq(OPTION_SCHEME.SYLLABUS))
                  .and(OPTION_COMPONENT.VERSION.eq(OPTION_SCHEME.VERSION))
                  .and(OPTION_COMPONENT.OPTION_CODE.eq(OPTION_SCHEME.OPTION_CODE))
                  .orderBy(OPTION_COMPONENT.POSITION))
          .convertFrom(rows -> rows.map(mapping(JooqOptionTables::component)));

  private static final Field<List<OptionScheme>> OPTIONS =
      multiset(
              select(
                      OPTION_SCHEME.OPTION_CODE,
                      OPTION_SCHEME.ALIAS,
                      OPTION_SCHEME.TYPE,
                      OPTION_SCHEME.MAXIMUM,
                      COMPONENTS)
                  .from(OPTION_SCHEME)
                  .where(OPTION_SCHEME.SERIES.eq(OPTION_TABLE.SERIES))
                  .and(OPTION_SCHEME.SYLLABUS.eq(OPTION_TABLE.SYLLABUS))
                  .and(OPTION_SCHEME.VERSION.eq(OPTION_TABLE.VERSION))
                  .orderBy(OPTION_SCHEME.POSITION))
          .convertFrom(rows -> rows.map(mapping(JooqOptionTables::option)));

  private final DSLContext dsl;

  JooqOptionTables(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public Optional<OptionTable> find(SeriesCode series, SyllabusCode syllabus) {
    return find(of(series, syllabus));
  }

  @Override
  public Optional<OptionTable> find(SeriesCode series, SyllabusCode syllabus, int version) {
    return find(of(series, syllabus).and(OPTION_TABLE.VERSION.eq(version)));
  }

  @Override
  public boolean add(OptionTable table) {
    var series = table.series().value();
    var syllabus = table.syllabus().value();
    var added =
        dsl.insertInto(
                OPTION_TABLE, OPTION_TABLE.SERIES, OPTION_TABLE.SYLLABUS, OPTION_TABLE.VERSION)
            .values(series, syllabus, table.version())
            .onConflict(OPTION_TABLE.SERIES, OPTION_TABLE.SYLLABUS, OPTION_TABLE.VERSION)
            .doNothing()
            .execute();
    if (added == 0) {
      return false;
    }
    addOptions(table);
    addComponents(table);
    return true;
  }

  private void addOptions(OptionTable table) {
    var insert =
        dsl.insertInto(
            OPTION_SCHEME,
            OPTION_SCHEME.SERIES,
            OPTION_SCHEME.SYLLABUS,
            OPTION_SCHEME.VERSION,
            OPTION_SCHEME.OPTION_CODE,
            OPTION_SCHEME.POSITION,
            OPTION_SCHEME.ALIAS,
            OPTION_SCHEME.TYPE,
            OPTION_SCHEME.MAXIMUM);
    var position = 0;
    for (var option : table.options().options()) {
      insert =
          insert.values(
              table.series().value(),
              table.syllabus().value(),
              table.version(),
              option.key(),
              position,
              option.alias().map(OptionCode::value).orElse(null),
              option.type(),
              option.maximum());
      position++;
    }
    insert.execute();
  }

  private void addComponents(OptionTable table) {
    var insert =
        dsl.insertInto(
            OPTION_COMPONENT,
            OPTION_COMPONENT.SERIES,
            OPTION_COMPONENT.SYLLABUS,
            OPTION_COMPONENT.VERSION,
            OPTION_COMPONENT.OPTION_CODE,
            OPTION_COMPONENT.COMPONENT,
            OPTION_COMPONENT.POSITION,
            OPTION_COMPONENT.MAXIMUM,
            OPTION_COMPONENT.FACTOR_NUMERATOR,
            OPTION_COMPONENT.FACTOR_DENOMINATOR,
            OPTION_COMPONENT.ENDORSEMENT_SCALE,
            OPTION_COMPONENT.CARRIES);
    for (var option : table.options().options()) {
      var position = 0;
      for (var component : option.components()) {
        insert =
            insert.values(
                table.series().value(),
                table.syllabus().value(),
                table.version(),
                option.key(),
                component.code().value(),
                position,
                component.maximum(),
                component.factor().numerator().longValueExact(),
                component.factor().denominator().longValueExact(),
                component.endorsementScale().orElse(null),
                component.carries().map(Carries::toString).orElse(null));
        position++;
      }
    }
    insert.execute();
  }

  private Optional<OptionTable> find(Condition which) {
    return dsl.select(
            OPTION_TABLE.SERIES.convertFrom(SeriesCode::of),
            OPTION_TABLE.SYLLABUS.convertFrom(SyllabusCode::of),
            OPTION_TABLE.VERSION,
            OPTIONS)
        .from(OPTION_TABLE)
        .where(which)
        .orderBy(OPTION_TABLE.VERSION.desc())
        .limit(1)
        .fetchOptional(mapping(JooqOptionTables::table));
  }

  private static Condition of(SeriesCode series, SyllabusCode syllabus) {
    return OPTION_TABLE.SERIES.eq(series.value()).and(OPTION_TABLE.SYLLABUS.eq(syllabus.value()));
  }

  private static OptionTable table(
      SeriesCode series, SyllabusCode syllabus, int version, List<OptionScheme> options) {
    return new OptionTable(series, syllabus, version, new SyllabusOptions(options));
  }

  private static OptionScheme option(
      String code,
      @Nullable String alias,
      String type,
      int maximum,
      List<WeightedComponent> components) {
    return new OptionScheme(
        OptionCode.parse(code),
        Optional.ofNullable(alias).map(OptionCode::of),
        type,
        maximum,
        components);
  }

  private static WeightedComponent component(
      String code,
      int maximum,
      long numerator,
      long denominator,
      @Nullable String scale,
      @Nullable String carries) {
    return new WeightedComponent(
        ComponentCode.of(code),
        maximum,
        Fraction.of(numerator, denominator),
        Optional.ofNullable(scale),
        Optional.ofNullable(carries).flatMap(Carries::parse));
  }
}
