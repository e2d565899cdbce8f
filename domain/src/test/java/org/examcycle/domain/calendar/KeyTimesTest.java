package org.examcycle.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.examcycle.domain.calendar.Session.AM;
import static org.examcycle.domain.calendar.Session.EV;
import static org.examcycle.domain.calendar.Session.PM;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.examcycle.domain.rulebook.Table;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class KeyTimesTest {

  private static final SeriesKind JUNE = SeriesKind.of("JUNE_NOVEMBER");
  private static final SeriesKind MARCH = SeriesKind.of("MARCH");
  private static final KeyTimes TABLE = new KeyTimes(table());

  private static List<KeyTime> table() {
    return Table.rows("zones.csv").stream()
        .map(
            row ->
                new KeyTime(
                    SeriesKind.of(row.get(0)),
                    AdministrativeZone.parse(row.get(1)),
                    Session.valueOf(row.get(2)),
                    LocalTime.parse(row.get(3)),
                    Integer.parseInt(row.get(4))))
        .toList();
  }

  private static Instant at(SeriesKind kind, int zone, Session session, LocalDate date) {
    return TABLE.find(kind, AdministrativeZone.of(zone), session).orElseThrow().on(date);
  }

  @Nested
  class Shown_in_the_centres_own_time_zone {

    static Stream<List<String>> places() {
      return Table.rows("local-key-times.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("places")
    void every_place_of_the_table_sees_its_local_times_in_standard_time(List<String> place) {
      assertShown(place, dayOf(place, false), 3);
    }

    @ParameterizedTest
    @MethodSource("places")
    void every_place_of_the_table_sees_its_local_times_in_summer(List<String> place) {
      var zone = ZoneId.of(place.get(1));
      if (place.get(6).isEmpty()) {
        assertThat(
                zone.getRules()
                    .isDaylightSavings(dayOf(place, true).atStartOfDay(zone).toInstant()))
            .isFalse();
      } else {
        assertShown(place, dayOf(place, true), 6);
      }
    }

    /** A day of 2026 with daylight saving, or without; 1 June where the place has no such day. */
    private static LocalDate dayOf(List<String> place, boolean summer) {
      var zone = ZoneId.of(place.get(1));
      return Stream.of(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 11, 10))
          .filter(
              day ->
                  zone.getRules().isDaylightSavings(day.atTime(12, 0).atZone(zone).toInstant())
                      == summer)
          .findFirst()
          .orElse(LocalDate.of(2026, 6, 1));
    }

    private static void assertShown(List<String> place, LocalDate day, int firstColumn) {
      var column = firstColumn;
      for (var session : Session.values()) {
        var shown = place.get(column++);
        var keyTime =
            TABLE.find(JUNE, AdministrativeZone.parse(place.get(2)).orElseThrow(), session);
        assertThat(keyTime.map(time -> time.on(day).atZone(ZoneId.of(place.get(1)))))
            .as("%s %s", place.getFirst(), session)
            .isEqualTo(
                shown.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                        day.atTime(LocalTime.parse(shown)).atZone(ZoneId.of(place.get(1)))));
      }
    }

    @ParameterizedTest
    @CsvSource({
      "2026-03-28, 09:00", // the day before the clocks go forward in London
      "2026-03-29, 10:00",
      "2026-10-24, 10:00", // and before they go back
      "2026-10-25, 09:00"
    })
    void the_instant_stays_where_it_is_when_the_clocks_move(LocalDate day, LocalTime london) {
      var instant = at(JUNE, 3, AM, day);

      assertThat(instant).isEqualTo(day + "T09:00:00Z");
      assertThat(instant.atZone(ZoneId.of("Europe/London")).toLocalTime()).isEqualTo(london);
    }
  }

  @Nested
  class On_a_date_of_the_timetable {

    static Stream<List<String>> papers() {
      return Table.rows("timetable-sample.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void every_paper_of_the_sample_has_its_instant(List<String> row) {
      var paper =
          new TimetabledPaper(
              SeriesCode.of(row.get(0)),
              org.examcycle.domain.catalogue.SyllabusCode.of(row.get(1)),
              org.examcycle.domain.catalogue.ComponentCode.of(row.get(2)),
              AdministrativeZone.parse(row.get(3)),
              LocalDate.parse(row.get(4)),
              Session.valueOf(row.get(5)),
              Integer.parseInt(row.get(6)));

      var keyTime = TABLE.find(JUNE, paper.zone().orElseThrow(), paper.session()).orElseThrow();

      assertThat(keyTime.on(paper.localDate()))
          .isEqualTo(OffsetDateTime.parse(row.get(7)).toInstant());
    }

    @Test
    void a_morning_of_zone_6_falls_on_the_UTC_day_before() {
      assertThat(at(JUNE, 6, AM, LocalDate.of(2028, 3, 1))).isEqualTo("2028-02-29T21:00:00Z");
      assertThat(at(JUNE, 6, PM, LocalDate.of(2028, 3, 1))).isEqualTo("2028-03-01T01:00:00Z");
    }

    @Test
    void in_March_every_centre_sits_at_the_same_instant_whatever_its_zone() {
      var day = LocalDate.of(2026, 2, 10);

      assertThat(at(MARCH, 3, AM, day)).isEqualTo(at(MARCH, 4, AM, day));
      assertThat(at(MARCH, 3, AM, day).atZone(ZoneId.of("Europe/Bucharest")).toLocalTime())
          .isEqualTo("07:00");
      assertThat(at(MARCH, 3, PM, day).atZone(ZoneId.of("Europe/Bucharest")).toLocalTime())
          .isEqualTo("11:00");
      assertThat(at(MARCH, 4, EV, day)).isEqualTo("2026-02-10T13:00:00Z");
    }
  }

  @Nested
  class Where_none_is_set {

    @Test
    void there_is_no_nearest_one() {
      assertThat(TABLE.find(JUNE, AdministrativeZone.of(3), EV)).isEmpty();
      assertThat(TABLE.find(SeriesKind.of("OCTOBER"), AdministrativeZone.of(3), AM)).isEmpty();
    }

    @Test
    void a_row_for_another_kind_session_or_zone_does_not_serve() {
      var one = new KeyTimes(List.of(row(3, AM)));

      assertThat(one.find(JUNE, AdministrativeZone.of(3), AM)).contains(row(3, AM));
      assertThat(one.find(JUNE, AdministrativeZone.of(4), AM)).isEmpty();
      assertThat(one.find(JUNE, AdministrativeZone.of(3), PM)).isEmpty();
      assertThat(one.find(MARCH, AdministrativeZone.of(3), AM)).isEmpty();
    }
  }

  @Nested
  class Said_twice {

    @Test
    void the_later_row_is_named() {
      var second = new KeyTime(JUNE, zone(3), AM, LocalTime.of(10, 0), 0);

      assertThat(KeyTimes.firstOverlap(List.of(row(3, AM), row(3, PM), row(4, AM)))).isEmpty();
      assertThat(KeyTimes.firstOverlap(List.of(row(3, AM), row(4, AM), second))).contains(second);
    }

    @Test
    void a_row_for_all_zones_leaves_no_room_for_one_zone() {
      var all = new KeyTime(JUNE, Optional.empty(), AM, LocalTime.NOON, 0);

      assertThat(KeyTimes.firstOverlap(List.of(all, row(3, AM)))).contains(row(3, AM));
      assertThat(KeyTimes.firstOverlap(List.of(row(3, AM), all))).contains(all);
      assertThat(KeyTimes.firstOverlap(List.of(all, row(3, PM)))).isEmpty();
      var march = new KeyTime(MARCH, Optional.empty(), AM, LocalTime.NOON, 0);
      assertThat(KeyTimes.firstOverlap(List.of(all, march))).isEmpty();
    }

    @Test
    void is_no_table_of_Key_Times() {
      assertThatThrownBy(() -> new KeyTimes(List.of(row(3, AM), row(3, AM))))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @ParameterizedTest
  @CsvSource({"-2, false", "-1, true", "1, true", "2, false"})
  void a_day_offset_is_at_most_one_day_either_way(int offset, boolean possible) {
    var made =
        org.assertj.core.api.Assertions.catchThrowable(
            () -> new KeyTime(JUNE, zone(6), AM, LocalTime.NOON, offset));

    assertThat(made == null).isEqualTo(possible);
  }

  private static KeyTime row(int zone, Session session) {
    return new KeyTime(JUNE, zone(zone), session, LocalTime.of(9, 0), 0);
  }

  private static Optional<AdministrativeZone> zone(int number) {
    return Optional.of(AdministrativeZone.of(number));
  }
}
