package org.examcycle.persistence.calendar;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.examcycle.domain.calendar.KeyActivity;
import org.examcycle.domain.calendar.KeyDate;
import org.examcycle.domain.calendar.KeyMoment;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.calendar.WholeDays;
import org.examcycle.domain.centre.Route;
import org.examcycle.persistence.jooq.tables.records.KeyDateRecord;

/** Key dates as rows. */
final class KeyDateRows {

  private KeyDateRows() {}

  static List<KeyDateRecord> of(SeriesCode series, List<KeyDate> dates) {
    return dates.stream().map(date -> record(series, date)).toList();
  }

  private static KeyDateRecord record(SeriesCode series, KeyDate date) {
    var row = new KeyDateRecord();
    row.setSeries(series.value());
    date.family().ifPresent(row::setFamily);
    date.route().map(Enum::name).ifPresent(row::setRoute);
    row.setActivity(date.activity().value());
    row.setMeaning(date.meaning());
    switch (date.when()) {
      case KeyMoment.Moment(var instant) -> row.setInstant(instant);
      case KeyMoment.Days(var span) -> {
        row.setFirstDay(span.first());
        row.setLastDay(span.last());
        row.setZoneId(span.zone().getId());
      }
    }
    return row;
  }

  static KeyDate read(KeyDateRecord row) {
    return new KeyDate(
        SeriesCode.of(row.getSeries()),
        Optional.ofNullable(row.getFamily()),
        Optional.ofNullable(row.getRoute()).map(Route::valueOf),
        KeyActivity.of(row.getActivity()),
        row.getInstant() == null
            ? new KeyMoment.Days(
                new WholeDays(row.getFirstDay(), row.getLastDay(), ZoneId.of(row.getZoneId())))
            : new KeyMoment.Moment(row.getInstant()),
        row.getMeaning());
  }
}
