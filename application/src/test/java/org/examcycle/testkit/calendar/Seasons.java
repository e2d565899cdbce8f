package org.examcycle.testkit.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.examcycle.domain.calendar.EntryDates;
import org.examcycle.domain.calendar.EntryKind;
import org.examcycle.domain.calendar.EntryStage;
import org.examcycle.domain.calendar.EntryStages;
import org.examcycle.domain.calendar.EntryStanding;
import org.examcycle.domain.calendar.Series;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.calendar.SeriesKind;
import org.examcycle.domain.quantity.Money;

/** Makes series for tests. */
public final class Seasons {

  public static final ZoneId LONDON = ZoneId.of("Europe/London");

  private Seasons() {}

  /**
   * A series held everywhere, in pounds: first entries close on the day given, are late for 30 days
   * and £40, and very late for 7 more and £95.
   */
  public static Series closing(String code, LocalDate closing) {
    return new Series(
        SeriesCode.of(code),
        SeriesKind.of("JUNE_NOVEMBER"),
        Currency.getInstance("GBP"),
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(new EntryDates(EntryKind.FIRST, Optional.empty(), stages(closing))));
  }

  public static EntryStages stages(LocalDate closing) {
    return new EntryStages(
        LONDON,
        List.of(
            stage(EntryStanding.ON_TIME, closing, 0),
            stage(EntryStanding.LATE, closing.plusDays(30), 4000),
            stage(EntryStanding.VERY_LATE, closing.plusDays(37), 9500)));
  }

  public static EntryStage stage(EntryStanding standing, LocalDate lastDay, long pence) {
    return new EntryStage(standing, lastDay, Money.of(pence, "GBP"));
  }
}
