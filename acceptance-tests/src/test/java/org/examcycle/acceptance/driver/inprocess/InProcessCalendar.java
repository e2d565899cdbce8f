package org.examcycle.acceptance.driver.inprocess;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.CalendarDriver;
import org.examcycle.acceptance.driver.Outcome;
import org.examcycle.application.calendar.FollowCalendar;
import org.examcycle.application.calendar.ImportKeyTimes;
import org.examcycle.application.calendar.ImportTimetable;
import org.examcycle.application.calendar.ListSeries;
import org.examcycle.application.calendar.OpenSeries;
import org.examcycle.application.calendar.PaperTime;
import org.examcycle.application.calendar.ReadCentreKeyDates;
import org.examcycle.application.calendar.ReadKeyDates;
import org.examcycle.application.calendar.ReadSeries;
import org.examcycle.application.calendar.ReadTimetable;
import org.examcycle.application.calendar.RenewCalendarLink;
import org.examcycle.application.paging.Page;
import org.examcycle.domain.calendar.AdministrativeZone;
import org.examcycle.domain.calendar.EntryDates;
import org.examcycle.domain.calendar.EntryKind;
import org.examcycle.domain.calendar.EntryStage;
import org.examcycle.domain.calendar.EntryStanding;
import org.examcycle.domain.calendar.KeyActivity;
import org.examcycle.domain.calendar.KeyDate;
import org.examcycle.domain.calendar.KeyMoment;
import org.examcycle.domain.calendar.KeyTime;
import org.examcycle.domain.calendar.Series;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.calendar.SeriesKind;
import org.examcycle.domain.calendar.Session;
import org.examcycle.domain.calendar.TimetabledPaper;
import org.examcycle.domain.calendar.WholeDays;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.centre.CountryCode;
import org.examcycle.domain.centre.Route;
import org.examcycle.domain.quantity.Money;

@PerScenario
class InProcessCalendar implements CalendarDriver {

  private final Calls calls;
  private final OpenSeries openSeries;
  private final ListSeries listSeries;
  private final ReadSeries readSeries;
  private final ReadKeyDates readKeyDates;
  private final ReadCentreKeyDates readCentreKeyDates;
  private final RenewCalendarLink renewCalendarLink;
  private final FollowCalendar followCalendar;
  private final ImportKeyTimes importKeyTimes;
  private final ImportTimetable importTimetable;
  private final ReadTimetable readTimetable;

  InProcessCalendar(
      Calls calls,
      OpenSeries openSeries,
      ListSeries listSeries,
      ReadSeries readSeries,
      ReadKeyDates readKeyDates,
      ReadCentreKeyDates readCentreKeyDates,
      RenewCalendarLink renewCalendarLink,
      FollowCalendar followCalendar,
      ImportKeyTimes importKeyTimes,
      ImportTimetable importTimetable,
      ReadTimetable readTimetable) {
    this.calls = calls;
    this.openSeries = openSeries;
    this.listSeries = listSeries;
    this.readSeries = readSeries;
    this.readKeyDates = readKeyDates;
    this.readCentreKeyDates = readCentreKeyDates;
    this.renewCalendarLink = renewCalendarLink;
    this.followCalendar = followCalendar;
    this.importKeyTimes = importKeyTimes;
    this.importTimetable = importTimetable;
    this.readTimetable = readTimetable;
  }

  @Override
  public Outcome<String> openSeries(Actor by, SeriesRow row) {
    var series = SeriesCode.of(row.series());
    var command =
        new OpenSeries.Command(
            series,
            SeriesKind.of(row.kind()),
            Currency.getInstance(row.currency()),
            row.countries().stream().map(CountryCode::of).collect(Collectors.toSet()),
            row.singleZone().map(AdministrativeZone::of),
            row.retakesFrom().map(SeriesCode::of),
            row.stages().stream().map(stages -> stages(stages, row.currency())).toList(),
            row.keyDates().stream().map(date -> keyDate(series, date)).toList());
    return calls.ask(openSeries, by, command).map(opened -> opened.series().value());
  }

  private static OpenSeries.Stages stages(StagesRow row, String currency) {
    return new OpenSeries.Stages(
        EntryKind.valueOf(row.entryKind()),
        row.route().map(Route::valueOf),
        ZoneId.of(row.zone()),
        row.stages().stream()
            .map(
                stage ->
                    new EntryStage(
                        EntryStanding.valueOf(stage.standing()),
                        stage.lastDay(),
                        Money.of(stage.addition(), currency)))
            .toList());
  }

  private static KeyDate keyDate(SeriesCode series, KeyDateRow row) {
    return new KeyDate(
        series,
        row.family(),
        row.route().map(Route::valueOf),
        KeyActivity.of(row.activity()),
        row.instant()
            .<KeyMoment>map(KeyMoment.Moment::new)
            .orElseGet(
                () ->
                    new KeyMoment.Days(
                        new WholeDays(
                            row.firstDay().orElseThrow(),
                            row.lastDay().orElseThrow(),
                            ZoneId.of(row.zone().orElseThrow())))),
        row.meaning());
  }

  @Override
  public Outcome<SeriesRow> series(Actor by, String series) {
    return calls.ask(readSeries, by, SeriesCode.of(series)).map(InProcessCalendar::seen);
  }

  @Override
  public Outcome<List<String>> allSeries(Actor by, int pageSize) {
    var codes = new ArrayList<String>();
    Optional<String> after = Optional.empty();
    do {
      var part = calls.ask(listSeries, by, new Page(after, pageSize)).seen();
      part.items().forEach(series -> codes.add(series.code().value()));
      after = part.next();
    } while (after.isPresent());
    return Outcome.granted(codes);
  }

  private static SeriesRow seen(Series series) {
    return new SeriesRow(
        series.code().value(),
        series.kind().value(),
        series.currency().getCurrencyCode(),
        series.countries().stream().map(CountryCode::value).collect(Collectors.toSet()),
        series.singleZone().map(AdministrativeZone::number),
        series.retakesFrom().map(SeriesCode::value),
        series.entryDates().stream().map(InProcessCalendar::seen).toList(),
        List.of());
  }

  private static StagesRow seen(EntryDates dates) {
    return new StagesRow(
        dates.kind().name(),
        dates.route().map(Enum::name),
        dates.stages().zone().getId(),
        dates.stages().stages().stream()
            .map(
                stage ->
                    new StageRow(
                        stage.standing().name(), stage.lastDay(), stage.addition().minorUnits()))
            .toList());
  }

  @Override
  public Outcome<List<KeyDateRow>> keyDates(Actor by, String series) {
    return calls
        .ask(readKeyDates, by, SeriesCode.of(series))
        .map(dates -> dates.stream().map(InProcessCalendar::seen).toList());
  }

  /** How a calendar is written is no use case's concern: it shows the dates that are published. */
  @Override
  public Outcome<List<EventRow>> subscribe(Actor by, String series) {
    return keyDates(by, series)
        .map(
            dates ->
                dates.stream()
                    .map(
                        date ->
                            new EventRow(
                                series,
                                date.activity(),
                                date.firstDay(),
                                date.lastDay(),
                                date.instant()))
                    .toList());
  }

  @Override
  public Outcome<List<DueRow>> centreKeyDates(Actor by, String series, String centre) {
    var query = new ReadCentreKeyDates.Query(SeriesCode.of(series), CentreNumber.of(centre));
    return calls
        .ask(readCentreKeyDates, by, query)
        .map(
            dates ->
                dates.stream()
                    .map(
                        due -> {
                          var row = seen(due.date());
                          return new DueRow(
                              row.activity(),
                              row.lastDay(),
                              row.instant(),
                              due.setBy().map(AssociateCode::value));
                        })
                    .toList());
  }

  @Override
  public Outcome<String> renewLink(Actor by, String centre) {
    return calls
        .ask(renewCalendarLink, by, CentreNumber.of(centre))
        .map(RenewCalendarLink.Link::token);
  }

  @Override
  public Outcome<List<EventRow>> follow(String token) {
    return calls
        .ask(followCalendar, Actor.anybody(), new FollowCalendar.Question(token))
        .map(
            dates ->
                dates.stream()
                    .map(
                        due -> {
                          var row = seen(due.date());
                          return new EventRow(
                              due.date().series().value(),
                              row.activity(),
                              row.firstDay(),
                              row.lastDay(),
                              row.instant());
                        })
                    .toList());
  }

  private static KeyDateRow seen(KeyDate date) {
    var days =
        date.when() instanceof KeyMoment.Days(var span)
            ? Optional.of(span)
            : Optional.<WholeDays>empty();
    var instant =
        date.when() instanceof KeyMoment.Moment(var at)
            ? Optional.of(at)
            : Optional.<Instant>empty();
    return new KeyDateRow(
        date.family(),
        date.route().map(Enum::name),
        date.activity().value(),
        days.map(WholeDays::first),
        days.map(WholeDays::last),
        days.map(span -> span.zone().getId()),
        instant,
        date.meaning());
  }

  @Override
  public Outcome<Integer> importKeyTimes(Actor by, LocalDate validFrom, List<KeyTimeRow> rows) {
    var lines =
        Lines.of(
            rows,
            row ->
                new KeyTime(
                    SeriesKind.of(row.kind()),
                    row.zone().map(AdministrativeZone::of),
                    Session.valueOf(row.session()),
                    row.utc(),
                    row.dayOffset()));
    return calls
        .ask(importKeyTimes, by, new ImportKeyTimes.Command(validFrom, lines))
        .map(ImportKeyTimes.Taken::rows);
  }

  @Override
  public Outcome<Integer> importTimetable(Actor by, String series, List<PaperRow> rows) {
    var code = SeriesCode.of(series);
    var lines =
        Lines.of(
            rows,
            row ->
                new TimetabledPaper(
                    code,
                    SyllabusCode.of(row.syllabus()),
                    ComponentCode.of(row.component()),
                    row.zone().map(AdministrativeZone::of),
                    row.localDate(),
                    Session.valueOf(row.session()),
                    row.minutes()));
    return calls
        .ask(importTimetable, by, new ImportTimetable.Command(code, lines))
        .map(ImportTimetable.Taken::rows);
  }

  @Override
  public Outcome<List<PaperSeen>> timetable(Actor by, String series, String centre) {
    var query = new ReadTimetable.Query(SeriesCode.of(series), CentreNumber.of(centre));
    return calls
        .ask(readTimetable, by, query)
        .map(papers -> papers.stream().map(InProcessCalendar::seen).toList());
  }

  private static PaperSeen seen(PaperTime time) {
    var paper = time.paper();
    return new PaperSeen(
        paper.syllabus().value(),
        paper.component().value(),
        paper.localDate(),
        paper.session().name(),
        paper.minutes(),
        time.keyTime(),
        time.localKeyTime().toLocalTime());
  }
}
