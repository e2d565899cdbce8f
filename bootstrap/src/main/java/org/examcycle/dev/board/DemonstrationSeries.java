package org.examcycle.dev.board;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.examcycle.application.calendar.OpenSeries;
import org.examcycle.domain.calendar.EntryKind;
import org.examcycle.domain.calendar.EntryStage;
import org.examcycle.domain.calendar.EntryStanding;
import org.examcycle.domain.calendar.KeyActivity;
import org.examcycle.domain.calendar.KeyDate;
import org.examcycle.domain.calendar.KeyMoment;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.calendar.SeriesKind;
import org.examcycle.domain.calendar.WholeDays;
import org.examcycle.domain.quantity.Money;

/**
 * Two series around the day of the first start: one that still takes entries on time, one that
 * takes late ones.
 *
 * @param today in UTC
 */
record DemonstrationSeries(LocalDate today) {

  static final SeriesKind KIND = SeriesKind.of("JUNE_NOVEMBER");
  static final Currency CURRENCY = Currency.getInstance("SAR");

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Money LATE = new Money(337_00, CURRENCY);
  private static final Money VERY_LATE = new Money(820_00, CURRENCY);

  static DemonstrationSeries at(Instant now) {
    return new DemonstrationSeries(LocalDate.ofInstant(now, ZoneOffset.UTC));
  }

  SeriesCode onTime() {
    return new SeriesCode(YearMonth.from(today).plusMonths(6));
  }

  SeriesCode late() {
    return new SeriesCode(YearMonth.from(today).plusMonths(3));
  }

  void open(OpenSeries openSeries, Instant now) {
    Given.byTheBoard(openSeries, series(onTime(), today.plusDays(60)), now);
    Given.byTheBoard(openSeries, series(late(), today.minusDays(20)), now);
  }

  /** When an entry for the late series was still on time. */
  Instant beforeTheClosingDate(Instant now) {
    return now.minus(Duration.ofDays(40));
  }

  private static OpenSeries.Command series(SeriesCode code, LocalDate closing) {
    var stages =
        List.of(
            new EntryStage(EntryStanding.ON_TIME, closing, Money.zero(CURRENCY)),
            new EntryStage(EntryStanding.LATE, closing.plusDays(45), LATE),
            new EntryStage(EntryStanding.VERY_LATE, closing.plusDays(60), VERY_LATE));
    return new OpenSeries.Command(
        code,
        KIND,
        CURRENCY,
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(new OpenSeries.Stages(EntryKind.FIRST, Optional.empty(), LONDON, stages)),
        List.of(
            keyDate(code, "final-entries", closing, "last day on time"),
            keyDate(code, "late-entries", closing.plusDays(45), "last day late")));
  }

  private static KeyDate keyDate(SeriesCode code, String activity, LocalDate day, String meaning) {
    return new KeyDate(
        code,
        Optional.empty(),
        Optional.empty(),
        KeyActivity.of(activity),
        new KeyMoment.Days(WholeDays.day(day, LONDON)),
        meaning);
  }
}
