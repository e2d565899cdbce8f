package org.examcycle.dev.board;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.examcycle.application.calendar.OpenSeries;
import org.examcycle.domain.calendar.AdministrativeZone;
import org.examcycle.domain.calendar.EntryKind;
import org.examcycle.domain.calendar.EntryStage;
import org.examcycle.domain.calendar.EntryStanding;
import org.examcycle.domain.calendar.KeyActivity;
import org.examcycle.domain.calendar.KeyDate;
import org.examcycle.domain.calendar.KeyMoment;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.calendar.SeriesKind;
import org.examcycle.domain.calendar.WholeDays;
import org.examcycle.domain.centre.CountryCode;
import org.examcycle.domain.quantity.Money;

/**
 * A series of the demonstration.
 *
 * @param countries none when it is held everywhere
 * @param singleZone at whose Key Times every centre sits, if there is one
 * @param closes the last day on time
 * @param tables by which it is awarded; none while thresholds are not set
 * @param people which twelfths of them sit it
 */
record DemonstrationSeries(
    SeriesCode code,
    SeriesKind kind,
    Set<CountryCode> countries,
    Optional<AdministrativeZone> singleZone,
    LocalDate closes,
    List<PublishedTable> tables,
    Set<Integer> people) {

  static final Currency CURRENCY = Currency.getInstance("SAR");

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Money LATE = new Money(337_00, CURRENCY);
  private static final Money VERY_LATE = new Money(820_00, CURRENCY);
  private static final int LATE_DAYS = 45;
  private static final int VERY_LATE_DAYS = 60;
  private static final int OPENED_DAYS_BEFORE = 120;
  private static final int ENTERED_DAYS_BEFORE = 20;

  static List<DemonstrationSeries> all(Days days) {
    return Table.read("series.csv", row -> of(row, days));
  }

  private static DemonstrationSeries of(NamedCsvRecord row, Days days) {
    return new DemonstrationSeries(
        days.series(row.getField("series")),
        SeriesKind.of(row.getField("kind")),
        Table.list(row, "countries").map(CountryCode::of).collect(Collectors.toUnmodifiableSet()),
        Table.filled(row, "single_zone").flatMap(AdministrativeZone::parse),
        days.day(row.getField("closes")),
        Table.list(row, "tables").map(PublishedTable::named).toList(),
        Table.list(row, "people").map(Integer::valueOf).collect(Collectors.toUnmodifiableSet()));
  }

  void open(OpenSeries openSeries) {
    var opened = Days.noon(closes.minusDays(OPENED_DAYS_BEFORE));
    Given.byTheBoard(openSeries, command(), opened);
  }

  boolean isHeldIn(CountryCode country) {
    return countries.isEmpty() || countries.contains(country);
  }

  /** When most of its candidates are entered, on time. */
  Instant entered(Instant now) {
    var onTime = Days.noon(closes.minusDays(ENTERED_DAYS_BEFORE));
    return onTime.isBefore(now) ? onTime : now;
  }

  private OpenSeries.Command command() {
    var late = closes.plusDays(LATE_DAYS);
    var veryLate = closes.plusDays(VERY_LATE_DAYS);
    var stages =
        List.of(
            new EntryStage(EntryStanding.ON_TIME, closes, Money.zero(CURRENCY)),
            new EntryStage(EntryStanding.LATE, late, LATE),
            new EntryStage(EntryStanding.VERY_LATE, veryLate, VERY_LATE));
    return new OpenSeries.Command(
        code,
        kind,
        CURRENCY,
        countries,
        singleZone,
        Optional.empty(),
        List.of(new OpenSeries.Stages(EntryKind.FIRST, Optional.empty(), LONDON, stages)),
        List.of(
            keyDate("final-entries", closes, "last day on time"),
            keyDate("late-entries", late, "last day late")));
  }

  private KeyDate keyDate(String activity, LocalDate day, String meaning) {
    return new KeyDate(
        code,
        Optional.empty(),
        Optional.empty(),
        KeyActivity.of(activity),
        new KeyMoment.Days(WholeDays.day(day, LONDON)),
        meaning);
  }
}
