package org.examcycle.persistence.award;

import static org.examcycle.persistence.jooq.Tables.AWARD_RUN;
import static org.examcycle.persistence.jooq.Tables.AWARD_RUN_OPTION;
import static org.examcycle.persistence.jooq.Tables.THRESHOLD_ROW;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.row;

import java.util.Optional;
import java.util.Set;
import org.examcycle.application.award.AwardedThresholds;
import org.examcycle.application.award.ThresholdList;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.persistence.JooqAdapter;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.SelectField;

@JooqAdapter
final class JooqAwardedThresholds implements AwardedThresholds {

  private static final SelectField<ThresholdList.Option> OPTION =
      row(THRESHOLD_ROW.ROW_KEY, THRESHOLD_ROW.MAXIMUM, JooqThresholdTables.FALLING)
          .mapping(ThresholdList.Option::new);

  private final DSLContext dsl;

  JooqAwardedThresholds(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public Optional<ThresholdList> find(SeriesCode series, SyllabusCode syllabus, Set<String> types) {
    var found =
        dsl.select(AWARD_RUN.THRESHOLDS, OPTION)
            .from(AWARD_RUN)
            .join(AWARD_RUN_OPTION)
            .on(AWARD_RUN_OPTION.RUN.eq(AWARD_RUN.ID))
            .join(THRESHOLD_ROW)
            .on(THRESHOLD_ROW.SERIES.eq(AWARD_RUN.SERIES))
            .and(THRESHOLD_ROW.SYLLABUS.eq(AWARD_RUN.SYLLABUS))
            .and(THRESHOLD_ROW.KIND.eq(JooqThresholdTables.OF_OPTIONS))
            .and(THRESHOLD_ROW.VERSION.eq(AWARD_RUN.THRESHOLDS))
            .and(THRESHOLD_ROW.ROW_KEY.eq(AWARD_RUN_OPTION.OPTION_CODE))
            .where(AWARD_RUN.SERIES.eq(series.value()))
            .and(AWARD_RUN.SYLLABUS.eq(syllabus.value()))
            .and(AWARD_RUN.STATE.eq("CONFIRMED"))
            .and(AWARD_RUN_OPTION.TYPE.eq(any(types.toArray(String[]::new))))
            .orderBy(THRESHOLD_ROW.ROW_KEY)
            .fetch();
    return found.stream()
        .findFirst()
        .map(
            first ->
                new ThresholdList(series, syllabus, first.value1(), found.map(Record2::value2)));
  }
}
