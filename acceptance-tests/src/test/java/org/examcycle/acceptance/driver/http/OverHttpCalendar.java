package org.examcycle.acceptance.driver.http;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.CalendarDriver;
import org.examcycle.acceptance.driver.Outcome;

@PerScenario
class OverHttpCalendar implements CalendarDriver {

  private final Clients clients;

  OverHttpCalendar(Clients clients) {
    this.clients = clients;
  }

  @Override
  public Outcome<String> openSeries(Actor by, SeriesRow row) {
    var series =
        new CalendarClient.NewSeries(
            row.series(),
            row.kind(),
            row.currency(),
            row.countries(),
            row.singleZone().map(String::valueOf),
            row.retakesFrom(),
            row.stages().stream().map(stages -> entryDates(stages, row.currency())).toList(),
            row.keyDates().stream().map(OverHttpCalendar::keyDate).toList());
    return Clients.asked(() -> as(by).open(series).series());
  }

  private static CalendarClient.EntryDates entryDates(StagesRow row, String currency) {
    return new CalendarClient.EntryDates(
        row.entryKind(),
        row.route(),
        row.zone(),
        row.stages().stream()
            .map(
                stage ->
                    new CalendarClient.Stage(
                        stage.standing(),
                        stage.lastDay(),
                        new CalendarClient.Amount(stage.addition(), currency)))
            .toList());
  }

  private static CalendarClient.KeyDateBody keyDate(KeyDateRow row) {
    var days =
        row.firstDay()
            .map(
                first ->
                    new CalendarClient.Days(
                        first, row.lastDay().orElseThrow(), row.zone().orElseThrow()));
    return new CalendarClient.KeyDateBody(
        row.family(), row.route(), row.activity(), days, row.instant(), row.meaning());
  }

  @Override
  public Outcome<SeriesRow> series(Actor by, String series) {
    return Clients.asked(() -> as(by).read(series)).map(OverHttpCalendar::seen);
  }

  @Override
  public Outcome<List<String>> allSeries(Actor by, int pageSize) {
    return Clients.asked(
        () ->
            Paged.all(after -> as(by).list(pageSize, after)).stream()
                .map(CalendarClient.SeriesBody::series)
                .toList());
  }

  private static SeriesRow seen(CalendarClient.SeriesBody body) {
    return new SeriesRow(
        body.series(),
        body.kind(),
        body.currency(),
        body.countries(),
        body.singleZone().map(Integer::valueOf),
        body.retakesFrom(),
        body.entryDates().stream().map(OverHttpCalendar::seen).toList(),
        List.of());
  }

  private static StagesRow seen(CalendarClient.EntryDates body) {
    return new StagesRow(
        body.entryKind(),
        body.route(),
        body.timeZone(),
        body.stages().stream()
            .map(
                stage ->
                    new StageRow(stage.standing(), stage.lastDay(), stage.addition().minorUnits()))
            .toList());
  }

  @Override
  public Outcome<List<KeyDateRow>> keyDates(Actor by, String series) {
    return Clients.asked(() -> as(by).keyDates(series).items())
        .map(dates -> dates.stream().map(OverHttpCalendar::seen).toList());
  }

  @Override
  public Outcome<List<EventRow>> subscribe(Actor by, String series) {
    return Clients.asked(() -> as(by).keyDatesAsCalendar(series)).map(ShownCalendar::events);
  }

  @Override
  public Outcome<List<DueRow>> centreKeyDates(Actor by, String series, String centre) {
    return Clients.asked(() -> as(by).centreKeyDates(centre, series).items())
        .map(
            dates ->
                dates.stream()
                    .map(
                        due ->
                            new DueRow(
                                due.activity(),
                                due.days().map(CalendarClient.Days::last),
                                due.instant(),
                                due.setBy()))
                    .toList());
  }

  @Override
  public Outcome<String> renewLink(Actor by, String centre) {
    return Clients.asked(() -> as(by).renewLink(centre).token());
  }

  @Override
  public Outcome<List<EventRow>> follow(String token) {
    return Clients.asked(() -> as(Actor.anybody()).follow(token)).map(ShownCalendar::events);
  }

  private static KeyDateRow seen(CalendarClient.KeyDateBody body) {
    return new KeyDateRow(
        body.family(),
        body.route(),
        body.activity(),
        body.days().map(CalendarClient.Days::first),
        body.days().map(CalendarClient.Days::last),
        body.days().map(CalendarClient.Days::timeZone),
        body.instant(),
        body.meaning());
  }

  @Override
  public Outcome<Integer> importKeyTimes(Actor by, LocalDate validFrom, List<KeyTimeRow> rows) {
    var file =
        CsvText.of(
            "series_kind,zone,session,key_time_utc,utc_day_offset",
            rows,
            row ->
                List.of(row.kind(), zone(row.zone()), row.session(), row.utc(), row.dayOffset()));
    return Clients.asked(() -> as(by).importKeyTimes(validFrom.toString(), file).rows());
  }

  @Override
  public Outcome<Integer> importTimetable(Actor by, String series, List<PaperRow> rows) {
    var file =
        CsvText.of(
            "syllabus,component,zone,local_date,session,minutes",
            rows,
            row ->
                List.of(
                    row.syllabus(),
                    row.component(),
                    zone(row.zone()),
                    row.localDate(),
                    row.session(),
                    row.minutes()));
    return Clients.asked(() -> as(by).importTimetable(series, file).rows());
  }

  private static String zone(Optional<Integer> zone) {
    return zone.map(String::valueOf).orElse("ALL");
  }

  @Override
  public Outcome<List<PaperSeen>> timetable(Actor by, String series, String centre) {
    return Clients.asked(() -> as(by).timetable(centre, series).items())
        .map(papers -> papers.stream().map(OverHttpCalendar::seen).toList());
  }

  private static PaperSeen seen(CalendarClient.PaperBody body) {
    return new PaperSeen(
        body.syllabus(),
        body.component(),
        body.localDate(),
        body.session(),
        body.minutes(),
        body.keyTime(),
        onTheClock(body.localKeyTime()));
  }

  private static LocalTime onTheClock(OffsetDateTime moment) {
    return moment.toLocalTime();
  }

  private CalendarClient as(Actor by) {
    return clients.as(by, CalendarClient.class);
  }
}
