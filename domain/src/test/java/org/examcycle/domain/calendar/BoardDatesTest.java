package org.examcycle.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.examcycle.domain.centre.Route;
import org.examcycle.domain.quantity.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is published as the last day on time is the day that is charged by (INT-PRE-05). */
class BoardDatesTest {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final LocalDate INTERNATIONAL = LocalDate.parse("2026-08-16");
  private static final LocalDate UK = LocalDate.parse("2026-09-21");

  private static final List<EntryDates> NOVEMBER =
      List.of(
          dates(EntryKind.FIRST, Route.INTERNATIONAL, INTERNATIONAL),
          dates(EntryKind.FIRST, Route.UK, UK));

  @ParameterizedTest
  @CsvSource({
    "2026-08-15, INTERNATIONAL, false",
    "2026-08-16, INTERNATIONAL, true",
    "2026-08-17, INTERNATIONAL, false",
    "2026-09-21, INTERNATIONAL, false",
    "2026-08-16, UK, false",
    "2026-09-21, UK, true",
    "2026-08-16, , true",
    "2026-09-21, , true",
    "2026-09-20, , false"
  })
  void the_last_day_on_time_is_that_of_the_route(
      LocalDate day, @Nullable Route route, boolean agrees) {
    var missed = BoardDates.missedBy(date("final-entries", route, day, LONDON), NOVEMBER);

    assertThat(missed.isEmpty()).isEqualTo(agrees);
  }

  @Test
  void it_is_told_which_day_was_missed() {
    var early = LocalDate.parse("2026-08-01");

    assertThat(BoardDates.missedBy(date("final-entries", Route.UK, early, LONDON), NOVEMBER))
        .containsExactly(UK);
    assertThat(BoardDates.missedBy(date("final-entries", null, early, LONDON), NOVEMBER))
        .containsExactlyInAnyOrder(UK, INTERNATIONAL);
  }

  @Test
  void a_day_is_another_day_in_another_zone() {
    var elsewhere = ZoneId.of("Asia/Tokyo");

    assertThat(BoardDates.missedBy(date("final-entries", Route.UK, UK, elsewhere), NOVEMBER))
        .containsExactly(UK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"retake-entries", "late-entries", "results"})
  void what_nobody_pays_more_for_after_it_is_any_day(String activity) {
    var late = LocalDate.parse("2026-10-01");

    assertThat(BoardDates.missedBy(date(activity, null, late, LONDON), NOVEMBER)).isEmpty();
  }

  @Test
  void retakes_have_a_closing_date_of_their_own() {
    var retakes = List.of(dates(EntryKind.RETAKE, null, UK));

    assertThat(BoardDates.missedBy(date("retake-entries", null, UK, LONDON), retakes)).isEmpty();
    assertThat(BoardDates.missedBy(date("retake-entries", null, INTERNATIONAL, LONDON), retakes))
        .containsExactly(UK);
    assertThat(BoardDates.missedBy(date("final-entries", null, INTERNATIONAL, LONDON), retakes))
        .isEmpty();
  }

  private static EntryDates dates(EntryKind kind, @Nullable Route route, LocalDate onTime) {
    var nothing = Money.zero(Currency.getInstance("GBP"));
    return new EntryDates(
        kind,
        Optional.ofNullable(route),
        new EntryStages(LONDON, List.of(new EntryStage(EntryStanding.ON_TIME, onTime, nothing))));
  }

  private static KeyDate date(String activity, @Nullable Route route, LocalDate day, ZoneId zone) {
    return new KeyDate(
        SeriesCode.of("2026-11"),
        Optional.empty(),
        Optional.ofNullable(route),
        KeyActivity.of(activity),
        new KeyMoment.Days(WholeDays.day(day, zone)),
        "last day on time");
  }
}
