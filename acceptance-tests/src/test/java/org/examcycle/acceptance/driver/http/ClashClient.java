package org.examcycle.acceptance.driver.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Papers that fall together, and deviations from the timetable. */
@HttpExchange
interface ClashClient {

  @GetExchange("/v1/centres/{centre}/series/{series}/clashes")
  Paged<Clash> clashes(
      @PathVariable String centre,
      @PathVariable String series,
      @RequestParam int limit,
      @RequestParam(required = false) @Nullable String after);

  @PostExchange("/v1/centres/{centre}/series/{series}/candidates/{number}/deviations")
  Asked ask(
      @PathVariable String centre,
      @PathVariable String series,
      @PathVariable String number,
      @RequestBody Request request);

  @GetExchange("/v1/centres/{centre}/series/{series}/deviations")
  Paged<Deviation> list(
      @PathVariable String centre,
      @PathVariable String series,
      @RequestParam int limit,
      @RequestParam(required = false) @Nullable String after);

  @GetExchange("/v1/deviations/{deviation}")
  Deviation read(@PathVariable String deviation);

  @PostExchange("/v1/deviations/{deviation}/decision")
  ResponseEntity<Void> decide(
      @PathVariable String deviation,
      @RequestHeader("If-Match") String version,
      @RequestBody Decision decision);

  record Request(String syllabus, String component, Instant movedTo) {}

  record Asked(String id, long version) {}

  record Decision(boolean granted) {}

  record Clash(String candidate, String latinName, List<Day> days) {}

  record Day(LocalDate date, List<Paper> papers) {}

  record Paper(String syllabus, Instant begins, long supervisedMinutes) {}

  record Deviation(
      String series,
      String centre,
      String candidate,
      String syllabus,
      Instant movedTo,
      List<String> grounds,
      String answer,
      boolean ended,
      long version) {}
}
