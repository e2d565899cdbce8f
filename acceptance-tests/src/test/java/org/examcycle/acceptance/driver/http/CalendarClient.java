package org.examcycle.acceptance.driver.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Series, key dates, Key Times and timetables. */
@HttpExchange
interface CalendarClient {

  @PostExchange("/v1/series")
  Opened open(@RequestBody NewSeries series);

  @GetExchange("/v1/series")
  Paged<SeriesBody> list(
      @RequestParam int limit, @RequestParam(required = false) @Nullable String after);

  @GetExchange("/v1/series/{series}")
  SeriesBody read(@PathVariable String series);

  @GetExchange(url = "/v1/series/{series}/key-dates", accept = "application/json")
  Paged<KeyDateBody> keyDates(@PathVariable String series);

  @GetExchange(url = "/v1/series/{series}/key-dates", accept = "text/calendar")
  String keyDatesAsCalendar(@PathVariable String series);

  @GetExchange("/v1/centres/{centre}/series/{series}/key-dates")
  Paged<DueDateBody> centreKeyDates(@PathVariable String centre, @PathVariable String series);

  @PostExchange("/v1/centres/{centre}/calendar-link")
  Link renewLink(@PathVariable String centre);

  @GetExchange(url = "/v1/calendars/{token}", accept = "text/calendar")
  String follow(@PathVariable String token);

  @PutExchange(url = "/v1/key-times", contentType = CsvText.TYPE)
  Taken importKeyTimes(@RequestParam String validFrom, @RequestBody String file);

  @PutExchange(url = "/v1/series/{series}/timetable", contentType = CsvText.TYPE)
  Taken importTimetable(@PathVariable String series, @RequestBody String file);

  @GetExchange("/v1/centres/{centre}/series/{series}/timetable")
  Paged<PaperBody> timetable(@PathVariable String centre, @PathVariable String series);

  record Opened(String series) {}

  record Taken(int rows) {}

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record NewSeries(
      String series,
      String kind,
      String currency,
      Set<String> countries,
      Optional<String> singleZone,
      Optional<String> retakesFrom,
      List<EntryDates> entryDates,
      List<KeyDateBody> keyDates) {}

  record SeriesBody(
      String series,
      String kind,
      String currency,
      Set<String> countries,
      Optional<String> singleZone,
      Optional<String> retakesFrom,
      List<EntryDates> entryDates) {}

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record EntryDates(
      String entryKind, Optional<String> route, String timeZone, List<Stage> stages) {}

  record Stage(String standing, LocalDate lastDay, Amount addition) {}

  record Amount(long minorUnits, String currency) {}

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record KeyDateBody(
      Optional<String> family,
      Optional<String> route,
      String activity,
      Optional<Days> days,
      Optional<Instant> instant,
      String meaning) {}

  record DueDateBody(
      String activity, Optional<Days> days, Optional<Instant> instant, Optional<String> setBy) {}

  record Link(String token) {}

  record Days(LocalDate first, LocalDate last, String timeZone) {}

  record PaperBody(
      String syllabus,
      String component,
      LocalDate localDate,
      String session,
      int minutes,
      Instant keyTime,
      OffsetDateTime localKeyTime) {}
}
