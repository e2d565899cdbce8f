package org.examcycle.acceptance.driver.http;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Releases of series, holds, and broadsheets. */
@HttpExchange
interface ResultClient {

  String RELEASES = "/v1/series/{series}/releases";
  String RESULTS = "/v1/centres/{centre}/series/{series}/results";
  String HOLD =
      "/v1/centres/{centre}/series/{series}/candidates/{number}/syllabuses/{syllabus}/hold";

  String DELAY = "/v1/associates/{associate}/series/{series}/result-delay";

  @GetExchange(RELEASES)
  List<Release> releases(@PathVariable String series);

  @PostExchange(RELEASES)
  ResponseEntity<Planned> plan(@PathVariable String series, @RequestBody Plan plan);

  @PutExchange(RELEASES + "/{family}")
  ResponseEntity<Void> move(
      @PathVariable String series,
      @PathVariable String family,
      @RequestHeader("If-Match") String version,
      @RequestBody Moved moved);

  @PostExchange(RELEASES + "/{family}/proposal")
  ResponseEntity<Void> propose(
      @PathVariable String series,
      @PathVariable String family,
      @RequestHeader("If-Match") String version);

  @PostExchange(RELEASES + "/{family}/approval")
  ResponseEntity<Void> approve(
      @PathVariable String series,
      @PathVariable String family,
      @RequestHeader("If-Match") String version);

  @PutExchange(HOLD)
  void hold(
      @PathVariable String centre,
      @PathVariable String series,
      @PathVariable String number,
      @PathVariable String syllabus,
      @RequestBody Hold hold);

  @DeleteExchange(HOLD)
  void lift(
      @PathVariable String centre,
      @PathVariable String series,
      @PathVariable String number,
      @PathVariable String syllabus);

  @GetExchange(url = RESULTS, accept = "application/json")
  Paged<Line> broadsheet(
      @PathVariable String centre,
      @PathVariable String series,
      @RequestParam int limit,
      @RequestParam(required = false) @Nullable String after);

  @GetExchange(url = RESULTS, accept = "text/csv")
  byte[] broadsheetFile(@PathVariable String centre, @PathVariable String series);

  @PutExchange(DELAY)
  void setDelay(
      @PathVariable String associate, @PathVariable String series, @RequestBody Delay delay);

  @GetExchange(DELAY)
  Delay delay(@PathVariable String associate, @PathVariable String series);

  record Delay(int hours) {}

  record Plan(String family, Instant resultsAt) {}

  record Planned(String family) {}

  record Moved(Instant resultsAt) {}

  record Hold(String reason) {}

  record Release(
      String family, Instant resultsAt, String state, Rehearsal rehearsal, long version) {}

  record Rehearsal(int entries, int results, int held, int withoutResult, int withoutEntry) {}

  record Line(
      String candidate,
      String name,
      String latinName,
      String syllabus,
      Optional<String> option,
      String title,
      String result,
      String printed,
      Optional<Integer> pum,
      Map<String, String> endorsements) {}
}
