package org.examcycle.persistence.calendar;

import static java.util.stream.Collectors.groupingBy;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.examcycle.domain.calendar.EntryDates;
import org.examcycle.domain.calendar.EntryKind;
import org.examcycle.domain.calendar.EntryStage;
import org.examcycle.domain.calendar.EntryStages;
import org.examcycle.domain.calendar.EntryStanding;
import org.examcycle.domain.calendar.Series;
import org.examcycle.domain.centre.Route;
import org.examcycle.domain.quantity.Money;
import org.examcycle.persistence.jooq.tables.records.EntryStageRecord;

/** Stages of entry as rows, one for each stage. */
final class StageRows {

  private static final String ALL = "ALL";

  private StageRows() {}

  static List<EntryStageRecord> of(Series series) {
    return series.entryDates().stream()
        .flatMap(
            dates -> dates.stages().stages().stream().map(stage -> record(series, dates, stage)))
        .toList();
  }

  private static EntryStageRecord record(Series series, EntryDates dates, EntryStage stage) {
    return new EntryStageRecord(
        series.code().value(),
        dates.kind().name(),
        dates.route().map(Enum::name).orElse(ALL),
        stage.standing().name(),
        stage.lastDay(),
        dates.stages().zone().getId(),
        stage.addition().minorUnits());
  }

  /** In the order of kinds and routes, so that reading twice gives the same. */
  static List<EntryDates> read(List<EntryStageRecord> rows, Currency currency) {
    return rows.stream()
        .collect(
            groupingBy(
                row -> row.getEntryKind() + row.getRoute(), TreeMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(stages -> dates(stages, currency))
        .toList();
  }

  private static EntryDates dates(List<EntryStageRecord> rows, Currency currency) {
    var first = rows.getFirst();
    var stages =
        rows.stream()
            .sorted(Comparator.comparing(EntryStageRecord::getLastDay))
            .map(
                row ->
                    new EntryStage(
                        EntryStanding.valueOf(row.getStanding()),
                        row.getLastDay(),
                        new Money(row.getAddition(), currency)))
            .toList();
    return new EntryDates(
        EntryKind.valueOf(first.getEntryKind()),
        first.getRoute().equals(ALL)
            ? Optional.empty()
            : Optional.of(Route.valueOf(first.getRoute())),
        new EntryStages(ZoneId.of(first.getZoneId()), stages));
  }
}
