package org.examcycle.testkit.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.examcycle.application.calendar.KeyTimeTables;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.calendar.Timetables;
import org.examcycle.application.paging.Page;
import org.examcycle.domain.calendar.AdministrativeZone;
import org.examcycle.domain.calendar.EntryDates;
import org.examcycle.domain.calendar.EntryKind;
import org.examcycle.domain.calendar.KeyActivity;
import org.examcycle.domain.calendar.KeyDate;
import org.examcycle.domain.calendar.KeyMoment;
import org.examcycle.domain.calendar.KeyTime;
import org.examcycle.domain.calendar.KeyTimes;
import org.examcycle.domain.calendar.Series;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.calendar.SeriesKind;
import org.examcycle.domain.calendar.Session;
import org.examcycle.domain.calendar.TimetabledPaper;
import org.examcycle.domain.calendar.WholeDays;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.centre.CountryCode;
import org.examcycle.domain.centre.Route;
import org.examcycle.testkit.RoomContract;
import org.junit.jupiter.api.Test;

/**
 * What {@link SeriesRepository}, {@link KeyTimeTables} and {@link Timetables} do on every adapter.
 */
public abstract class CalendarContract extends RoomContract {

  private static final Instant NOW = Instant.parse("2026-09-01T12:00:00Z");
  private static final LocalDate CLOSING = LocalDate.of(2027, 2, 21);
  private static final SeriesKind JUNE = SeriesKind.of("JUNE_NOVEMBER");
  private static final SyllabusCode PHYSICS = SyllabusCode.of("9702");

  private static final Series NOVEMBER =
      new Series(
          SeriesCode.of("2027-11"),
          JUNE,
          Currency.getInstance("GBP"),
          Set.of(CountryCode.of("IN"), CountryCode.of("RO")),
          Optional.of(AdministrativeZone.of(4)),
          Optional.of(SeriesCode.of("2027-06")),
          List.of(
              new EntryDates(
                  EntryKind.FIRST, Optional.of(Route.INTERNATIONAL), Seasons.stages(CLOSING)),
              new EntryDates(
                  EntryKind.FIRST, Optional.of(Route.UK), Seasons.stages(CLOSING.plusDays(1))),
              new EntryDates(
                  EntryKind.RETAKE, Optional.empty(), Seasons.stages(CLOSING.plusDays(9)))));

  private SeriesRepository series() {
    return get(SeriesRepository.class);
  }

  @Test
  final void a_series_is_found_as_it_was_opened() {
    var plain = Seasons.closing("2027-06", CLOSING);
    assertThat(series().add(plain, List.of(), NOW)).isTrue();
    assertThat(series().add(NOVEMBER, List.of(), NOW)).isTrue();

    assertThat(series().find(plain.code())).contains(plain);
    var found = series().find(NOVEMBER.code()).orElseThrow();
    assertThat(found).usingRecursiveComparison().ignoringCollectionOrder().isEqualTo(NOVEMBER);
    assertThat(series().find(SeriesCode.of("2028-06"))).isEmpty();
  }

  @Test
  final void a_series_is_opened_once_and_the_first_stays() {
    var first = Seasons.closing("2027-06", CLOSING);
    series().add(first, List.of(), NOW);

    assertThat(
            series()
                .add(
                    Seasons.closing("2027-06", CLOSING.plusDays(1)),
                    List.of(day("exams", CLOSING)),
                    NOW))
        .isFalse();
    assertThat(series().find(first.code())).contains(first);
    assertThat(series().listKeyDates(first.code())).isEmpty();
  }

  @Test
  final void series_are_listed_by_their_codes_page_by_page() {
    var june = Seasons.closing("2027-06", CLOSING);
    series().add(NOVEMBER, List.of(), NOW);
    series().add(june, List.of(), NOW);

    var first = series().list(new Page(Optional.empty(), 1));
    var second = series().list(new Page(first.next(), 1));

    assertThat(first.items()).containsExactly(june);
    assertThat(second.items()).extracting(Series::code).containsExactly(NOVEMBER.code());
    assertThat(second.next()).isEmpty();
  }

  private static KeyDate day(String activity, LocalDate day) {
    return new KeyDate(
        SeriesCode.of("2027-06"),
        Optional.empty(),
        Optional.empty(),
        KeyActivity.of(activity),
        new KeyMoment.Days(WholeDays.day(day, Seasons.LONDON)),
        "last day on time");
  }

  @Test
  final void key_dates_are_listed_as_they_begin() {
    var results =
        new KeyDate(
            SeriesCode.of("2027-06"),
            Optional.of("AS_AND_A_LEVEL"),
            Optional.of(Route.UK),
            KeyActivity.of("results"),
            new KeyMoment.Moment(Instant.parse("2027-08-11T05:00:00Z")),
            "release instant");
    var exams =
        new KeyDate(
            SeriesCode.of("2027-06"),
            Optional.empty(),
            Optional.empty(),
            KeyActivity.of("exams"),
            new KeyMoment.Days(
                new WholeDays(
                    LocalDate.of(2027, 4, 23),
                    LocalDate.of(2027, 6, 9),
                    ZoneId.of("Asia/Karachi"))),
            "first and last day");
    var closing = day("final-entries", CLOSING);
    series().add(Seasons.closing("2027-06", CLOSING), List.of(results, exams, closing), NOW);

    assertThat(series().listKeyDates(SeriesCode.of("2027-06")))
        .containsExactly(closing, exams, results);
    assertThat(series().listKeyDates(SeriesCode.of("2027-11"))).isEmpty();
  }

  private static KeyTimes keyTimes(int hour) {
    return new KeyTimes(
        List.of(
            new KeyTime(JUNE, Optional.empty(), Session.PM, LocalTime.of(hour, 30), 0),
            new KeyTime(
                JUNE, Optional.of(AdministrativeZone.of(6)), Session.AM, LocalTime.of(21, 0), -1)));
  }

  @Test
  final void a_set_of_Key_Times_is_in_force_from_its_day_until_the_next() {
    var tables = get(KeyTimeTables.class);
    var begins = LocalDate.of(2026, 1, 1);
    var next = LocalDate.of(2028, 2, 29);
    tables.put(JUNE, next, keyTimes(14));
    tables.put(JUNE, begins, keyTimes(13));

    assertThat(tables.inForce(JUNE, begins.minusDays(1)).rows()).isEmpty();
    assertThat(tables.inForce(JUNE, begins).rows())
        .containsExactlyInAnyOrderElementsOf(keyTimes(13).rows());
    assertThat(tables.inForce(JUNE, next.minusDays(1)).rows())
        .containsExactlyInAnyOrderElementsOf(keyTimes(13).rows());
    assertThat(tables.inForce(JUNE, next).rows())
        .containsExactlyInAnyOrderElementsOf(keyTimes(14).rows());
    assertThat(tables.listKinds()).contains(JUNE).doesNotContain(SeriesKind.of("NO_SUCH_KIND"));
    assertThat(tables.inForce(SeriesKind.of("MARCH"), next).rows()).isEmpty();
  }

  @Test
  final void a_set_of_Key_Times_that_begins_on_the_same_day_takes_the_place_of_the_first() {
    var tables = get(KeyTimeTables.class);
    var begins = LocalDate.of(2026, 1, 1);
    tables.put(JUNE, begins, keyTimes(13));
    var one = new KeyTimes(List.of(keyTimes(12).rows().getFirst()));
    tables.put(JUNE, begins, one);

    assertThat(tables.inForce(JUNE, begins)).isEqualTo(one);
  }

  private static TimetabledPaper paper(String component, int zone, int day, Session session) {
    return new TimetabledPaper(
        SeriesCode.of("2027-06"),
        PHYSICS,
        ComponentCode.of(component),
        AdministrativeZone.parse("" + zone),
        LocalDate.of(2027, 5, day),
        session,
        75);
  }

  @Test
  final void a_timetable_lists_the_papers_of_a_zone_in_the_order_of_the_day() {
    series().add(Seasons.closing("2027-06", CLOSING), List.of(), NOW);
    var timetables = get(Timetables.class);
    var evening = paper("32", 0, 3, Session.EV);
    var morning = paper("22", 4, 3, Session.AM);
    var later = paper("12", 4, 4, Session.AM);
    timetables.put(List.of(later, evening, morning, paper("13", 5, 3, Session.PM)));

    assertThat(list(4)).containsExactly(morning, evening, later);
    assertThat(timetables.list(SeriesCode.of("2027-06"), AdministrativeZone.of(4), Set.of()))
        .isEmpty();
    assertThat(timetables.list(SeriesCode.of("2027-11"), AdministrativeZone.of(4), Set.of(PHYSICS)))
        .isEmpty();
  }

  private List<TimetabledPaper> list(int zone) {
    return get(Timetables.class)
        .list(
            SeriesCode.of("2027-06"),
            AdministrativeZone.of(zone),
            Set.of(PHYSICS, SyllabusCode.of("0610")));
  }

  @Test
  final void a_row_for_one_zone_stands_before_one_for_all_zones() {
    series().add(Seasons.closing("2027-06", CLOSING), List.of(), NOW);
    var everywhere = paper("12", 0, 3, Session.AM);
    var zone4 = paper("12", 4, 7, Session.PM);
    get(Timetables.class).put(List.of(everywhere, zone4));

    assertThat(list(4)).containsExactly(zone4);
    assertThat(list(3)).containsExactly(everywhere);
  }

  @Test
  final void a_row_takes_the_place_of_the_one_of_its_component_and_zone() {
    series().add(Seasons.closing("2027-06", CLOSING), List.of(), NOW);
    get(Timetables.class).put(List.of(paper("12", 4, 3, Session.AM)));
    var moved = paper("12", 4, 5, Session.PM);
    get(Timetables.class).put(List.of(moved));

    assertThat(list(4)).containsExactly(moved);
  }
}
