package org.examcycle.acceptance.driver.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
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

/** Entries and what they cost. */
@HttpExchange
interface EntryClient {

  @PostExchange("/v1/centres/{centre}/series/{series}/entries")
  Made make(
      @PathVariable String centre,
      @PathVariable String series,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String requestKey,
      @RequestBody NewEntry entry);

  @GetExchange("/v1/centres/{centre}/series/{series}/entries")
  Paged<EntryBody> list(
      @PathVariable String centre,
      @PathVariable String series,
      @RequestParam int limit,
      @RequestParam(required = false) @Nullable String after);

  @GetExchange("/v1/centres/{centre}/series/{series}/charges")
  Account charges(
      @PathVariable String centre,
      @PathVariable String series,
      @RequestParam(required = false) @Nullable String after);

  @GetExchange("/v1/centres/{centre}/series/{series}/summary")
  Summary summary(@PathVariable String centre, @PathVariable String series);

  @GetExchange("/v1/entries/{entry}")
  EntryBody read(@PathVariable String entry);

  @PostExchange("/v1/entries/{entry}/amendments")
  ResponseEntity<Void> amend(
      @PathVariable String entry,
      @RequestHeader("If-Match") String version,
      @RequestBody Amendment amendment);

  @PostExchange("/v1/entries/{entry}/withdrawal")
  Withdrawal withdraw(@PathVariable String entry, @RequestHeader("If-Match") String version);

  @PostExchange("/v1/entries/{entry}/refund")
  ResponseEntity<Void> refund(
      @PathVariable String entry,
      @RequestHeader("If-Match") String version,
      @RequestBody Refund refund);

  record Refund(String ground) {}

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record NewEntry(
      String candidate,
      String syllabus,
      Optional<String> option,
      Optional<CandidateClient.Reference> previous,
      Optional<CandidateClient.Reference> carriedFrom) {}

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Amendment(String syllabus, Optional<String> option) {}

  record Made(String id, long version) {}

  record Withdrawal(boolean refunded, long version) {}

  record Amount(long minorUnits, String currency) {}

  record EntryBody(
      String id,
      String series,
      String centre,
      String candidate,
      String latinName,
      String status,
      String syllabus,
      Optional<String> option,
      String kind,
      String standing,
      Amount fee,
      Instant arrivedAt,
      Optional<Instant> withdrawnAt,
      long version) {}

  record Summary(Count candidates, List<OptionCount> options, List<StageCount> stages) {}

  record Count(int schoolCandidates, int privateCandidates) {}

  record OptionCount(String syllabus, Optional<String> option, Count entries) {}

  record StageCount(String kind, String standing, Count entries) {}

  record Account(List<ChargeBody> items, @Nullable String next, List<Amount> total) {}

  record ChargeBody(String entry, String kind, String standing, Amount amount, String rule) {}
}
