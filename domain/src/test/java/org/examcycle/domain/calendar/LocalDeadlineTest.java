package org.examcycle.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.domain.centre.Route;
import org.examcycle.domain.quantity.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalDeadlineTest {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final SeriesCode JUNE = SeriesCode.of("2027-06");
  private static final KeyActivity ARRANGEMENTS = KeyActivity.of("access-arrangements");

  private static EntryDates dates(EntryKind kind, Optional<Route> route, String onTime) {
    var closing = LocalDate.parse(onTime);
    return new EntryDates(
        kind,
        route,
        new EntryStages(
            LONDON,
            List.of(
                new EntryStage(EntryStanding.ON_TIME, closing, Money.of(0, "GBP")),
                new EntryStage(EntryStanding.LATE, closing.plusDays(54), Money.of(1, "GBP")))));
  }

  private static final Series SERIES =
      new Series(
          JUNE,
          SeriesKind.of("JUNE_NOVEMBER"),
          Currency.getInstance("GBP"),
          Set.of(),
          Optional.empty(),
          Optional.empty(),
          List.of(
              dates(EntryKind.FIRST, Optional.of(Route.UK), "2027-02-21"),
              dates(EntryKind.FIRST, Optional.of(Route.INTERNATIONAL), "2027-02-20"),
              dates(EntryKind.RETAKE, Optional.empty(), "2027-03-01")));

  private static KeyDate keyDate(KeyActivity activity, KeyMoment when) {
    return new KeyDate(JUNE, Optional.empty(), Optional.empty(), activity, when, "last day");
  }

  @ParameterizedTest
  @CsvSource({
    "final-entries, 2027-02-21T00:00:00Z",
    "retake-entries, 2027-03-02T00:00:00Z",
    // 54 days later: summer time has begun in London
    "late-entries, 2027-04-15T23:00:00Z",
  })
  void the_board_s_time_for_entries_ends_with_the_earliest_stage(String activity, Instant end) {
    assertThat(BoardDates.end(SERIES, List.of(), KeyActivity.of(activity))).contains(end);
  }

  @Test
  void for_anything_else_it_ends_with_the_earliest_key_date() {
    var day = new KeyMoment.Days(WholeDays.day(LocalDate.parse("2027-02-21"), LONDON));
    var instant = new KeyMoment.Moment(Instant.parse("2027-02-20T05:00:00Z"));

    assertThat(BoardDates.end(SERIES, List.of(keyDate(ARRANGEMENTS, day)), ARRANGEMENTS))
        .contains(Instant.parse("2027-02-22T00:00:00Z"));
    assertThat(
            BoardDates.end(
                SERIES,
                List.of(keyDate(ARRANGEMENTS, day), keyDate(ARRANGEMENTS, instant)),
                ARRANGEMENTS))
        .contains(instant.instant());
    assertThat(BoardDates.end(SERIES, List.of(keyDate(KeyActivity.of("exams"), day)), ARRANGEMENTS))
        .isEmpty();
  }

  @Test
  void a_key_date_before_the_last_day_of_a_stage_counts() {
    var day = new KeyMoment.Days(WholeDays.day(LocalDate.parse("2027-02-10"), LONDON));

    assertThat(
            BoardDates.end(
                SERIES,
                List.of(keyDate(KeyActivity.FINAL_ENTRIES, day)),
                KeyActivity.FINAL_ENTRIES))
        .contains(Instant.parse("2027-02-11T00:00:00Z"));
  }

  private static LocalDeadline deadline(Instant at) {
    return new LocalDeadline(
        AssociateCode.of("BRIT"), JUNE, KeyActivity.FINAL_ENTRIES, at, ZoneId.of("Africa/Maputo"));
  }

  @Test
  void it_is_earlier_than_the_board_s() {
    var rule = new LocalDeadlineMustBeEarlier();
    var boards = Instant.parse("2027-02-21T00:00:00Z");

    assertThat(
            rule.check(
                new LocalDeadlineMustBeEarlier.Facts(
                    deadline(boards.minusNanos(1)), Optional.of(boards))))
        .isEmpty();
    assertThat(
            rule.check(new LocalDeadlineMustBeEarlier.Facts(deadline(boards), Optional.of(boards))))
        .contains(new CalendarRefusal.LocalDeadlineTooLate(KeyActivity.FINAL_ENTRIES, boards));
    assertThat(rule.check(new LocalDeadlineMustBeEarlier.Facts(deadline(boards), Optional.empty())))
        .contains(new CalendarRefusal.NoKeyDate(JUNE, KeyActivity.FINAL_ENTRIES));
  }

  @Test
  void it_is_past_from_its_instant_on() {
    var at = Instant.parse("2027-02-10T15:00:00Z");

    assertThat(deadline(at).isPastAt(at.minusNanos(1))).isFalse();
    assertThat(deadline(at).isPastAt(at)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2028-03-12T01:59:59,America/New_York,true",
    "2028-03-12T02:00:00,America/New_York,false",
    "2028-03-12T02:59:59,America/New_York,false",
    "2028-03-12T03:00:00,America/New_York,true",
    "2028-11-05T01:30:00,America/New_York,true",
    "2011-12-30T12:00:00,Pacific/Apia,false",
    "2028-03-12T02:30:00,Africa/Maputo,true"
  })
  void it_is_a_time_that_clocks_show(LocalDateTime local, ZoneId zone, boolean shown) {
    assertThat(new LocalTimeMustExist().check(new LocalTimeMustExist.Facts(local, zone)))
        .isEqualTo(
            shown
                ? Optional.empty()
                : Optional.of(new CalendarRefusal.LocalDeadlineSkipped(local, zone)));
  }

  @ParameterizedTest
  @CsvSource({
    "2028-11-05T00:59:59,2028-11-05T04:59:59Z",
    "2028-11-05T01:00:00,2028-11-05T05:00:00Z",
    "2028-11-05T01:59:59,2028-11-05T05:59:59Z",
    "2028-11-05T02:00:00,2028-11-05T07:00:00Z"
  })
  void a_time_that_clocks_show_twice_is_the_first(LocalDateTime local, Instant instant) {
    assertThat(LocalTimes.instant(local, ZoneId.of("America/New_York"))).isEqualTo(instant);
  }
}
