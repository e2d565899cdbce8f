package org.examcycle.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.centre.Route;
import org.examcycle.domain.rulebook.Table;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarValuesTest {

  @ParameterizedTest
  @CsvSource({
    "2026-06, true",
    "2026-12, true",
    "2026-13, false",
    "2026-00, false",
    "2026-01, true",
    "1900-01, true",
    "1899-12, false",
    "0000-01, false",
    "9999-12, true",
    "2026-6, false",
    "12026-06, false",
    "+12026-06, false",
    "2026-06-01, false"
  })
  void a_series_is_named_by_a_year_from_1900_on_and_a_month(String text, boolean exists) {
    assertThat(SeriesCode.parse(text).isPresent()).isEqualTo(exists);
  }

  @Nested
  class An_administrative_zone {

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "6, true", "7, false"})
    void is_one_of_six(int number, boolean exists) {
      assertThat(catchThrowable(() -> AdministrativeZone.of(number)) == null).isEqualTo(exists);
      assertThat(AdministrativeZone.parse("" + number).isPresent()).isEqualTo(exists);
    }

    @Test
    void reads_and_writes_itself_as_a_digit_and_stands_in_order() {
      assertThat(AdministrativeZone.parse("4")).contains(AdministrativeZone.of(4));
      assertThat(AdministrativeZone.parse("04")).isEmpty();
      assertThat(AdministrativeZone.parse("ALL")).isEmpty();
      assertThat(AdministrativeZone.all().toString()).isEqualTo("[1, 2, 3, 4, 5, 6]");
    }
  }

  @Nested
  class Codes {

    @Test
    void of_kinds_of_series_are_capital_letters() {
      assertThat(SeriesKind.parse("MARCH").map(SeriesKind::toString)).contains("MARCH");
      assertThat(SeriesKind.parse("march")).isEmpty();
      assertThatThrownBy(() -> SeriesKind.of("")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void of_activities_are_small_letters_and_hyphens_in_order() {
      assertThat(KeyActivity.parse("final-entries").map(KeyActivity::toString))
          .contains("final-entries");
      assertThat(KeyActivity.parse("Final")).isEmpty();
      assertThatThrownBy(() -> KeyActivity.of("-")).isInstanceOf(IllegalArgumentException.class);
      assertThat(KeyActivity.of("a")).isLessThan(KeyActivity.of("b"));
    }
  }

  @Nested
  class Whole_days {

    @ParameterizedTest
    @CsvSource({
      // zone, first day, last day, first instant, first instant after
      "Europe/London, 2027-02-21, 2027-02-21, 2027-02-21T00:00:00Z, 2027-02-22T00:00:00Z",
      "Europe/London, 2027-03-28, 2027-03-28, 2027-03-28T00:00:00Z, 2027-03-28T23:00:00Z",
      "Europe/London, 2027-10-31, 2027-10-31, 2027-10-30T23:00:00Z, 2027-11-01T00:00:00Z",
      "Europe/London, 2028-02-28, 2028-02-29, 2028-02-28T00:00:00Z, 2028-03-01T00:00:00Z",
      "Asia/Kolkata, 2027-02-21, 2027-02-21, 2027-02-20T18:30:00Z, 2027-02-21T18:30:00Z",
      "Pacific/Auckland, 2027-04-04, 2027-04-04, 2027-04-03T11:00:00Z, 2027-04-04T12:00:00Z",
      // where the clocks go forward at midnight the day begins at one
      "Asia/Beirut, 2026-03-28, 2026-03-28, 2026-03-27T22:00:00Z, 2026-03-28T22:00:00Z",
      "Asia/Beirut, 2026-03-29, 2026-03-29, 2026-03-28T22:00:00Z, 2026-03-29T21:00:00Z"
    })
    void hold_every_instant_from_their_first_to_the_one_after_their_last(
        String zone, LocalDate first, LocalDate last, Instant from, Instant until) {
      var days = new WholeDays(first, last, ZoneId.of(zone));

      assertThat(days.from()).isEqualTo(from);
      assertThat(days.until()).isEqualTo(until);
      assertThat(days.contains(from.minusNanos(1))).isFalse();
      assertThat(days.contains(from)).isTrue();
      assertThat(days.contains(until.minusNanos(1))).isTrue();
      assertThat(days.contains(until)).isFalse();
    }

    @Test
    void do_not_end_before_they_begin() {
      var day = LocalDate.of(2027, 1, 2);
      var zone = ZoneId.of("Europe/London");

      assertThat(new WholeDays(day, day, zone)).isEqualTo(WholeDays.day(day, zone));
      assertThatThrownBy(() -> new WholeDays(day, day.minusDays(1), zone))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Nested
  class Key_dates {

    private static KeyDate read(List<String> row) {
      return new KeyDate(
          SeriesCode.of(row.get(0)),
          row.get(1).equals("ALL") ? Optional.empty() : Optional.of(row.get(1)),
          row.get(2).equals("ALL") ? Optional.empty() : Optional.of(Route.valueOf(row.get(2))),
          KeyActivity.of(row.get(3)),
          moment(row.get(4), row.get(5)),
          row.get(6));
    }

    private static KeyMoment moment(String text, String zone) {
      if (text.contains("T")) {
        return new KeyMoment.Moment(java.time.OffsetDateTime.parse(text).toInstant());
      }
      var days = text.split("/");
      return new KeyMoment.Days(
          new WholeDays(
              LocalDate.parse(days[0]), LocalDate.parse(days[days.length - 1]), ZoneId.of(zone)));
    }

    @Test
    void of_the_table_are_over_after_their_last_day_or_at_their_instant() {
      var rows = Table.rows("key-dates-2026.csv").stream().map(Key_dates::read).toList();

      assertThat(rows).hasSizeGreaterThanOrEqualTo(28);
      for (var row : rows) {
        var end =
            switch (row.when()) {
              case KeyMoment.Days(var span) ->
                  span.last().plusDays(1).atStartOfDay(span.zone()).toInstant();
              case KeyMoment.Moment(var instant) -> instant;
            };
        assertThat(row.when().isPastAt(end.minusNanos(1))).as("%s", row).isFalse();
        assertThat(row.when().isPastAt(end)).as("%s", row).isTrue();
        assertThat(row.when().starts()).isBeforeOrEqualTo(end);
      }
    }

    @Test
    void start_with_their_first_day_or_at_their_instant() {
      assertThat(moment("2026-04-23/2026-06-09", "Europe/London").starts())
          .isEqualTo("2026-04-22T23:00:00Z");
      assertThat(moment("2026-08-11T05:00Z", "").starts()).isEqualTo("2026-08-11T05:00:00Z");
    }

    @Test
    void hold_for_all_routes_or_for_one() {
      var rows = Table.rows("key-dates-2026.csv").stream().map(Key_dates::read).toList();
      var closing =
          rows.stream()
              .filter(row -> row.series().equals(SeriesCode.of("2026-11")))
              .filter(row -> row.activity().equals(KeyActivity.of("final-entries")));

      assertThat(closing.filter(row -> row.holdsFor(Route.UK)).map(KeyDate::when))
          .containsExactly(moment("2026-09-21", "Europe/London"));
      assertThat(rows.getFirst().holdsFor(Route.UK)).isTrue();
      assertThat(rows.getFirst().holdsFor(Route.INTERNATIONAL)).isTrue();
    }
  }

  @Nested
  class A_paper_of_the_timetable {

    private TimetabledPaper paper(Optional<AdministrativeZone> zone, int minutes) {
      return new TimetabledPaper(
          SeriesCode.of("2026-06"),
          SyllabusCode.of("9702"),
          ComponentCode.of("12"),
          zone,
          LocalDate.of(2026, 6, 3),
          Session.AM,
          minutes);
    }

    @Test
    void is_sat_in_its_zone_or_everywhere() {
      var four = AdministrativeZone.of(4);

      assertThat(paper(Optional.of(four), 75).isSatIn(four)).isTrue();
      assertThat(paper(Optional.of(four), 75).isSatIn(AdministrativeZone.of(3))).isFalse();
      assertThat(paper(Optional.empty(), 75).isSatIn(four)).isTrue();
    }

    @Test
    void lasts_at_least_a_minute() {
      assertThat(paper(Optional.empty(), 1).minutes()).isOne();
      assertThatThrownBy(() -> paper(Optional.empty(), 0))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
