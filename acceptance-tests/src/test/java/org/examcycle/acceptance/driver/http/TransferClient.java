package org.examcycle.acceptance.driver.http;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Transfers, estimated entries, and the figures by which entries are decided. */
@HttpExchange
interface TransferClient {

  @PostExchange("/v1/centres/{centre}/series/{series}/candidates/{number}/transfers")
  Asked ask(
      @PathVariable String centre,
      @PathVariable String series,
      @PathVariable String number,
      @RequestBody Request request);

  @GetExchange("/v1/centres/{centre}/series/{series}/transfers")
  Paged<Transfer> list(
      @PathVariable String centre,
      @PathVariable String series,
      @RequestParam int limit,
      @RequestParam(required = false) @Nullable String after);

  @GetExchange("/v1/transfers/{transfer}")
  Transfer read(@PathVariable String transfer);

  @PostExchange("/v1/transfers/{transfer}/acceptance")
  Accepted accept(
      @PathVariable String transfer,
      @RequestHeader("If-Match") String version,
      @RequestBody Acceptance acceptance);

  @PostExchange("/v1/transfers/{transfer}/refusal")
  ResponseEntity<Void> decline(
      @PathVariable String transfer, @RequestHeader("If-Match") String version);

  @PutExchange("/v1/series/{series}/entry-limits")
  ResponseEntity<Void> setLimits(@PathVariable String series, @RequestBody Limits limits);

  @GetExchange("/v1/series/{series}/entry-limits")
  Limits limits(@PathVariable String series);

  @PutExchange("/v1/centres/{centre}/series/{series}/estimates")
  ResponseEntity<Void> stateEstimates(
      @PathVariable String centre, @PathVariable String series, @RequestBody Estimates estimates);

  @GetExchange("/v1/centres/{centre}/series/{series}/estimates")
  Estimates estimates(@PathVariable String centre, @PathVariable String series);

  record Request(String to) {}

  record Acceptance(String candidate) {}

  record Asked(String id, long version) {}

  record Accepted(String series, String centre, String candidate) {}

  record Transfer(
      String series,
      String from,
      String candidate,
      String latinName,
      String to,
      List<Entered> entries,
      String state,
      Optional<String> as) {}

  record Entered(String syllabus, Optional<String> option) {}

  record Limits(
      int transferWorkingDays,
      int sessionMinutes,
      int dayMinutes,
      int supervisionMinutes,
      int deviationDays,
      int deviationHours,
      boolean earlierSession) {}

  record Estimates(List<EstimateRow> estimates) {}

  record EstimateRow(String syllabus, int candidates) {}
}
