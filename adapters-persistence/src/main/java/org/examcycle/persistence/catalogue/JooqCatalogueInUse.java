package org.examcycle.persistence.catalogue;

import static org.examcycle.persistence.jooq.Tables.COMPONENT_MARK;
import static org.examcycle.persistence.jooq.Tables.ENTRY;
import static org.examcycle.persistence.jooq.Tables.OPTION_SCHEME;
import static org.examcycle.persistence.jooq.Tables.OPTION_TABLE;
import static org.examcycle.persistence.jooq.Tables.SYLLABUS;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.util.Set;
import org.examcycle.application.catalogue.CatalogueInUse;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.persistence.JooqAdapter;
import org.jooq.Condition;
import org.jooq.DSLContext;

@JooqAdapter
final class JooqCatalogueInUse implements CatalogueInUse {

  /** The entry's option in the newest table. */
  private static final Condition SCHEME =
      OPTION_SCHEME
          .SERIES
          .eq(ENTRY.SERIES)
          .and(OPTION_SCHEME.SYLLABUS.eq(ENTRY.SYLLABUS))
          .and(OPTION_SCHEME.OPTION_CODE.eq(ENTRY.OPTION_CODE))
          .and(
              OPTION_SCHEME.VERSION.eq(
                  select(max(OPTION_TABLE.VERSION))
                      .from(OPTION_TABLE)
                      .where(OPTION_TABLE.SERIES.eq(ENTRY.SERIES))
                      .and(OPTION_TABLE.SYLLABUS.eq(ENTRY.SYLLABUS))));

  private final DSLContext dsl;

  JooqCatalogueInUse(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public boolean isEntered(SyllabusCode syllabus) {
    return dsl.fetchExists(ENTRY, ENTRY.SYLLABUS.eq(syllabus.value()));
  }

  @Override
  public boolean isEnteredForType(String type) {
    return dsl.fetchExists(
        selectOne()
            .from(ENTRY)
            .join(SYLLABUS)
            .on(SYLLABUS.CODE.eq(ENTRY.SYLLABUS))
            .leftJoin(OPTION_SCHEME)
            .on(SCHEME)
            .where(coalesce(OPTION_SCHEME.TYPE, SYLLABUS.TYPE).eq(type)));
  }

  @Override
  public Set<OptionKey> optionsEntered(SeriesCode series, SyllabusCode syllabus) {
    return dsl.selectDistinct(ENTRY.OPTION_CODE)
        .from(ENTRY)
        .where(ENTRY.SERIES.eq(series.value()))
        .and(ENTRY.SYLLABUS.eq(syllabus.value()))
        .and(ENTRY.WITHDRAWN_AT.isNull())
        .fetchSet(row -> OptionKey.of(syllabus.value(), row.value1()));
  }

  @Override
  public Set<HighestMark> highestMarks(SeriesCode series, SyllabusCode syllabus) {
    var highest = max(COMPONENT_MARK.MARK);
    return dsl.select(ENTRY.OPTION_CODE, COMPONENT_MARK.COMPONENT, highest)
        .from(ENTRY)
        .join(COMPONENT_MARK)
        .on(COMPONENT_MARK.ENTRY.eq(ENTRY.ID))
        .where(ENTRY.SERIES.eq(series.value()))
        .and(ENTRY.SYLLABUS.eq(syllabus.value()))
        .and(ENTRY.WITHDRAWN_AT.isNull())
        .and(COMPONENT_MARK.MARK.isNotNull())
        .groupBy(ENTRY.OPTION_CODE, COMPONENT_MARK.COMPONENT)
        .fetchSet(
            row ->
                new HighestMark(
                    OptionKey.of(syllabus.value(), row.value1()),
                    ComponentCode.of(row.value2()),
                    row.value3()));
  }
}
