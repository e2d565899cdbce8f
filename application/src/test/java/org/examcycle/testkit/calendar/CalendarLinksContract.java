package org.examcycle.testkit.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.examcycle.application.calendar.CalendarLinks;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.domain.calendar.KeyActivity;
import org.examcycle.domain.calendar.KeyDate;
import org.examcycle.domain.calendar.KeyMoment;
import org.examcycle.domain.calendar.Series;
import org.examcycle.domain.calendar.WholeDays;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.result.online.TokenHash;
import org.examcycle.testkit.RoomContract;
import org.examcycle.testkit.centre.Centres;
import org.junit.jupiter.api.Test;

/** What {@link CalendarLinks} does on every adapter, and which key dates a calendar is shown. */
public abstract class CalendarLinksContract extends RoomContract {

  private static final Instant NOW = Instant.parse("2026-09-01T12:00:00Z");
  private static final CentreNumber HERE = CentreNumber.of("MZ040");
  private static final CentreNumber THERE = CentreNumber.of("MZ041");
  private static final TokenHash FIRST = TokenHash.of("first");
  private static final TokenHash SECOND = TokenHash.of("second");

  @Test
  final void a_link_is_a_centre_s_until_it_is_renewed() {
    get(CentreRepository.class).add(Centres.centre(HERE.value()));
    get(CentreRepository.class).add(Centres.centre(THERE.value()));
    var links = get(CalendarLinks.class);
    links.renew(HERE, FIRST, "officer", NOW);
    links.renew(THERE, TokenHash.of("there"), "officer", NOW);

    assertThat(links.find(FIRST)).contains(HERE);
    assertThat(links.find(SECOND)).isEmpty();
    links.renew(HERE, SECOND, "another", NOW);
    assertThat(links.find(FIRST)).isEmpty();
    assertThat(links.find(SECOND)).contains(HERE);
    assertThat(links.find(TokenHash.of("there"))).contains(THERE);
  }

  private static KeyDate date(Series series, String activity, KeyMoment when) {
    return new KeyDate(
        series.code(), Optional.empty(), Optional.empty(), KeyActivity.of(activity), when, "then");
  }

  @Test
  final void key_dates_of_every_series_are_listed_until_they_are_over() {
    var kiritimati = ZoneId.of("Pacific/Kiritimati");
    var june = Seasons.closing("2027-06", LocalDate.of(2027, 2, 21));
    var november = Seasons.closing("2027-11", LocalDate.of(2027, 8, 16));
    var day = LocalDate.of(2027, 2, 21);
    var early = date(june, "early", new KeyMoment.Days(WholeDays.day(day, kiritimati)));
    var late = date(november, "late", new KeyMoment.Days(WholeDays.day(day, Seasons.LONDON)));
    var end = Instant.parse("2027-02-21T10:00:00Z");
    var instant = date(june, "instant", new KeyMoment.Moment(end));
    var series = get(SeriesRepository.class);
    series.add(june, List.of(early, instant), NOW);
    series.add(november, List.of(late), NOW);

    assertThat(series.listKeyDatesSince(end.minusSeconds(1))).containsExactly(early, late, instant);
    assertThat(series.listKeyDatesSince(end)).containsExactly(late);
    assertThat(series.listKeyDatesSince(Instant.parse("2027-02-21T23:59:59Z")))
        .containsExactly(late);
    assertThat(series.listKeyDatesSince(Instant.parse("2027-02-22T00:00:00Z"))).isEmpty();
  }
}
