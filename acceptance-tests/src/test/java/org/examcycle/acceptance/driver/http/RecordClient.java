package org.examcycle.acceptance.driver.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** What is on record. */
@HttpExchange
interface RecordClient {

  @GetExchange("/v1/history")
  Paged<Change> history(
      @RequestParam String thing,
      @RequestParam String key,
      @RequestParam(required = false) @Nullable String after);

  @GetExchange("/v1/history/verification")
  Proof proof(@RequestParam(required = false) @Nullable String head);

  @GetExchange("/v1/centres/{centre}/series/{series}/candidates/{number}/access-record")
  Paged<Read> reads(
      @PathVariable String centre,
      @PathVariable String series,
      @PathVariable String number,
      @RequestParam(required = false) @Nullable String after);

  @PostExchange("/v1/centres/{centre}/series/{series}/candidates/{number}/erasure")
  Erased erase(
      @PathVariable String centre, @PathVariable String series, @PathVariable String number);

  @PostExchange("/v1/sitting-entries/{entry}/erasure")
  ResponseEntity<Void> eraseEntered(@PathVariable String entry);

  @PutExchange("/v1/retention-schedule")
  ResponseEntity<Void> keep(@RequestBody Keep row);

  @GetExchange("/v1/retention-schedule")
  Schedule schedule();

  record Keep(String record, LocalDate from, int months) {}

  record Schedule(List<Row> rows) {}

  record Row(String record, LocalDate from, int months, String setBy) {}

  record Erased(List<Candidature> candidatures) {}

  record Candidature(String series, String centre, String number) {}

  record Change(
      Instant at,
      String caller,
      String operation,
      String what,
      Map<String, String> before,
      Map<String, String> after,
      List<String> rules,
      String personalState,
      Map<String, String> personal) {}

  record Proof(
      boolean holds, long sealed, long waiting, @Nullable Head head, @Nullable Flaw flaw) {}

  record Head(String hash) {}

  record Flaw(String kind) {}

  record Read(Instant at, String caller, String purpose, String what) {}
}
