package org.examcycle.acceptance.driver.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.LocalDateTime;
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

/** Sittings and entries for them. */
@HttpExchange
interface SittingClient {

  @PostExchange("/v1/sittings")
  Opened open(@RequestBody NewSitting sitting);

  @GetExchange("/v1/sittings/{sitting}")
  SittingBody read(@PathVariable String sitting);

  @GetExchange("/v1/centres/{centre}/sittings")
  Paged<ListedSitting> sittings(
      @PathVariable String centre,
      @RequestParam(required = false) @Nullable LocalDate from,
      @RequestParam int limit,
      @RequestParam(required = false) @Nullable String after);

  @PostExchange("/v1/sittings/{sitting}/entries")
  ResponseEntity<Entered> enter(@PathVariable String sitting, @RequestBody NewEntry candidate);

  @GetExchange("/v1/sittings/{sitting}/entries")
  Paged<EntryBody> entries(
      @PathVariable String sitting,
      @RequestParam int limit,
      @RequestParam(required = false) @Nullable String after);

  @GetExchange("/v1/sitting-entries/{entry}")
  EntryBody entry(@PathVariable String entry);

  @GetExchange("/v1/sitting-entries/{entry}/confirmation")
  ConfirmationBody confirmation(@PathVariable String entry);

  @PostExchange("/v1/sitting-entries/{entry}/confirmation")
  Reissued reissue(@PathVariable String entry, @RequestHeader("If-Match") String version);

  @PostExchange("/v1/sitting-entries/{entry}/withdrawal")
  Withdrawn withdraw(@PathVariable String entry, @RequestHeader("If-Match") String version);

  @PostExchange("/v1/sitting-entries/{entry}/moves")
  ResponseEntity<Moved> move(
      @PathVariable String entry,
      @RequestHeader("If-Match") String version,
      @RequestBody Move move);

  @PutExchange("/v1/centres/{centre}/records-holder")
  void nameRecordsHolder(@PathVariable String centre, @RequestBody Holder holder);

  record Opened(String sitting) {}

  record NewSitting(
      String centre,
      String examDate,
      String venue,
      String zone,
      List<ComponentTime> times,
      Policy policy) {}

  record SittingBody(
      String centre,
      String examDate,
      String venue,
      String zone,
      List<ComponentTime> times,
      Policy policy) {}

  record ListedSitting(
      String sitting,
      LocalDate date,
      LocalDate closingDate,
      LocalDate entriesUntil,
      Optional<String> entriesNow,
      LocalDate resultsBy) {}

  record ComponentTime(String component, LocalDateTime startsAt) {}

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Policy(String currency, long entryFee, Optional<Late> late, List<Refund> refunds) {}

  record Late(LocalDate until, long fee) {}

  record Refund(LocalDate until, int percent) {}

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record NewEntry(
      String latinName,
      Optional<String> nativeName,
      String language,
      LocalDate dateOfBirth,
      String sex,
      Optional<Boolean> photoDeclined) {}

  record Amount(long minorUnits, String currency) {}

  record Entered(String id, String candidateId, String standing, Amount charged) {}

  record EntryBody(
      String id,
      String sitting,
      String candidateId,
      String name,
      String latinName,
      String photo,
      String standing,
      Amount charged,
      int edition,
      Optional<WithdrawalBody> withdrawal,
      long version) {}

  record WithdrawalBody(Amount refund) {}

  record ConfirmationBody(
      int edition,
      String name,
      String latinName,
      String exam,
      String sitting,
      String venue,
      String zone,
      List<ComponentTime> times,
      String candidateId,
      String secretNumber,
      String resultsAt,
      LocalDate resultBy) {}

  record Reissued(int edition) {}

  record Withdrawn(Amount refund) {}

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Move(String examDate, Optional<Boolean> photoDeclined) {}

  record Moved(String standing, Amount charged) {}

  record Holder(String holder) {}
}
