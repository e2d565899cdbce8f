package org.examcycle.persistence.award;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static org.examcycle.persistence.jooq.Tables.THRESHOLD;
import static org.examcycle.persistence.jooq.Tables.THRESHOLD_ROW;
import static org.examcycle.persistence.jooq.Tables.THRESHOLD_TABLE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examcycle.application.award.ComponentThresholdTable;
import org.examcycle.application.award.OptionThresholdTable;
import org.examcycle.application.award.ThresholdTables;
import org.examcycle.application.catalogue.SyllabusCatalogue;
import org.examcycle.domain.award.ComponentThresholds;
import org.examcycle.domain.award.OptionThresholds;
import org.examcycle.domain.award.Threshold;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.Grade;
import org.examcycle.domain.catalogue.GradeScale;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.persistence.JooqAdapter;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;

@JooqAdapter
final class JooqThresholdTables implements ThresholdTables {

  static final String OF_OPTIONS = "OPTION";
  private static final String OF_COMPONENTS = "COMPONENT";

  /** A row of a table, its scale by name. */
  private record Row(String key, String scale, int maximum, List<Threshold> falling) {}

  private record Table(int version, List<Row> rows) {}

  /** The thresholds of a row, the best grade first. */
  static final Field<List<Threshold>> FALLING =
      multiset(
              select(THRESHOLD.GRADE.convertFrom(Grade::of), THRESHOLD.MARK)
                  .from(THRESHOLD)
                  .where(THRESHOLD.SERIES.eq(THRESHOLD_ROW.SERIES))
                  .and(THRESHOLD.SYLLABUS.eq(THRESHOLD_ROW.SYLLABUS))
                  .and(THRESHOLD.KIND.eq(THRESHOLD_ROW.KIND))
                  .and(THRESHOLD.VERSION.eq(THRESHOLD_ROW.VERSION))
                  .and(THRESHOLD.ROW_KEY.eq(THRESHOLD_ROW.ROW_KEY))
                  .orderBy(THRESHOLD.MARK.desc()))
          .convertFrom(rows -> rows.map(mapping(Threshold::new)));

  private static final Field<List<Row>> ROWS =
      multiset(
              select(THRESHOLD_ROW.ROW_KEY, THRESHOLD_ROW.SCALE, THRESHOLD_ROW.MAXIMUM, FALLING)
                  .from(THRESHOLD_ROW)
                  .where(THRESHOLD_ROW.SERIES.eq(THRESHOLD_TABLE.SERIES))
                  .and(THRESHOLD_ROW.SYLLABUS.eq(THRESHOLD_TABLE.SYLLABUS))
                  .and(THRESHOLD_ROW.KIND.eq(THRESHOLD_TABLE.KIND))
                  .and(THRESHOLD_ROW.VERSION.eq(THRESHOLD_TABLE.VERSION)))
          .convertFrom(rows -> rows.map(mapping(Row::new)));

  private final DSLContext dsl;
  private final SyllabusCatalogue catalogue;

  JooqThresholdTables(DSLContext dsl, SyllabusCatalogue catalogue) {
    this.dsl = dsl;
    this.catalogue = catalogue;
  }

  @Override
  public Optional<OptionThresholdTable> findForOptions(SeriesCode series, SyllabusCode syllabus) {
    return find(of(series, syllabus, OF_OPTIONS)).map(table -> ofOptions(series, syllabus, table));
  }

  @Override
  public Optional<OptionThresholdTable> findForOptions(
      SeriesCode series, SyllabusCode syllabus, int version) {
    return find(of(series, syllabus, OF_OPTIONS).and(THRESHOLD_TABLE.VERSION.eq(version)))
        .map(table -> ofOptions(series, syllabus, table));
  }

  @Override
  public Optional<ComponentThresholdTable> findForComponents(
      SeriesCode series, SyllabusCode syllabus) {
    return find(of(series, syllabus, OF_COMPONENTS))
        .map(table -> ofComponents(series, syllabus, table));
  }

  @Override
  public Optional<ComponentThresholdTable> findForComponents(
      SeriesCode series, SyllabusCode syllabus, int version) {
    return find(of(series, syllabus, OF_COMPONENTS).and(THRESHOLD_TABLE.VERSION.eq(version)))
        .map(table -> ofComponents(series, syllabus, table));
  }

  @Override
  public boolean add(OptionThresholdTable table) {
    return add(
        table.series(),
        table.syllabus(),
        OF_OPTIONS,
        new Table(
            table.version(),
            table.byOption().entrySet().stream()
                .map(
                    each ->
                        new Row(
                            each.getKey(),
                            each.getValue().scale().name(),
                            each.getValue().maximum(),
                            each.getValue().falling()))
                .toList()));
  }

  @Override
  public boolean add(ComponentThresholdTable table) {
    return add(
        table.series(),
        table.syllabus(),
        OF_COMPONENTS,
        new Table(
            table.version(),
            table.byComponent().entrySet().stream()
                .map(
                    each ->
                        new Row(
                            each.getKey().value(),
                            each.getValue().scale().name(),
                            each.getValue().maximum(),
                            each.getValue().falling()))
                .toList()));
  }

  private boolean add(SeriesCode series, SyllabusCode syllabus, String kind, Table table) {
    var added =
        dsl.insertInto(
                THRESHOLD_TABLE,
                THRESHOLD_TABLE.SERIES,
                THRESHOLD_TABLE.SYLLABUS,
                THRESHOLD_TABLE.KIND,
                THRESHOLD_TABLE.VERSION)
            .values(series.value(), syllabus.value(), kind, table.version())
            .onConflict(
                THRESHOLD_TABLE.SERIES,
                THRESHOLD_TABLE.SYLLABUS,
                THRESHOLD_TABLE.KIND,
                THRESHOLD_TABLE.VERSION)
            .doNothing()
            .execute();
    if (added == 1) {
      for (var row : table.rows()) {
        addRow(series, syllabus, kind, table.version(), row);
      }
    }
    return added == 1;
  }

  private void addRow(SeriesCode series, SyllabusCode syllabus, String kind, int version, Row row) {
    dsl.insertInto(THRESHOLD_ROW)
        .set(THRESHOLD_ROW.SERIES, series.value())
        .set(THRESHOLD_ROW.SYLLABUS, syllabus.value())
        .set(THRESHOLD_ROW.KIND, kind)
        .set(THRESHOLD_ROW.VERSION, version)
        .set(THRESHOLD_ROW.ROW_KEY, row.key())
        .set(THRESHOLD_ROW.SCALE, row.scale())
        .set(THRESHOLD_ROW.MAXIMUM, row.maximum())
        .execute();
    if (row.falling().isEmpty()) {
      return;
    }
    var insert =
        dsl.insertInto(
            THRESHOLD,
            THRESHOLD.SERIES,
            THRESHOLD.SYLLABUS,
            THRESHOLD.KIND,
            THRESHOLD.VERSION,
            THRESHOLD.ROW_KEY,
            THRESHOLD.GRADE,
            THRESHOLD.MARK);
    for (var threshold : row.falling()) {
      insert =
          insert.values(
              series.value(),
              syllabus.value(),
              kind,
              version,
              row.key(),
              threshold.grade().symbol(),
              threshold.mark());
    }
    insert.execute();
  }

  private Optional<Table> find(Condition which) {
    return dsl.select(THRESHOLD_TABLE.VERSION, ROWS)
        .from(THRESHOLD_TABLE)
        .where(which)
        .orderBy(THRESHOLD_TABLE.VERSION.desc())
        .limit(1)
        .fetchOptional(mapping(Table::new));
  }

  private OptionThresholdTable ofOptions(SeriesCode series, SyllabusCode syllabus, Table table) {
    var scales = scales(table);
    return new OptionThresholdTable(
        series,
        syllabus,
        table.version(),
        table.rows().stream()
            .collect(
                toUnmodifiableMap(
                    Row::key,
                    row ->
                        new OptionThresholds(scale(scales, row), row.maximum(), row.falling()))));
  }

  private ComponentThresholdTable ofComponents(
      SeriesCode series, SyllabusCode syllabus, Table table) {
    var scales = scales(table);
    return new ComponentThresholdTable(
        series,
        syllabus,
        table.version(),
        table.rows().stream()
            .collect(
                toUnmodifiableMap(
                    row -> ComponentCode.of(row.key()),
                    row ->
                        new ComponentThresholds(
                            scale(scales, row), row.maximum(), row.falling()))));
  }

  private Map<String, GradeScale> scales(Table table) {
    return table.rows().stream()
        .map(Row::scale)
        .distinct()
        .collect(toUnmodifiableMap(name -> name, name -> catalogue.findScale(name).orElseThrow()));
  }

  private static GradeScale scale(Map<String, GradeScale> scales, Row row) {
    return Optional.ofNullable(scales.get(row.scale())).orElseThrow();
  }

  private static Condition of(SeriesCode series, SyllabusCode syllabus, String kind) {
    return THRESHOLD_TABLE
        .SERIES
        .eq(series.value())
        .and(THRESHOLD_TABLE.SYLLABUS.eq(syllabus.value()))
        .and(THRESHOLD_TABLE.KIND.eq(kind));
  }
}
