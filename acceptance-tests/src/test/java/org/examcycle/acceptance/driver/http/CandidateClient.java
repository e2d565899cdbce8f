package org.examcycle.acceptance.driver.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;
import org.examcycle.acceptance.driver.CandidateDriver;
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

/** The candidates of a centre in a series. */
@HttpExchange("/v1/centres/{centre}/series/{series}/candidates")
interface CandidateClient {

  @PostExchange
  ResponseEntity<Registered> register(
      @PathVariable String centre,
      @PathVariable String series,
      @RequestBody NewCandidate candidate);

  @PutExchange("/{number}")
  ResponseEntity<Void> change(
      @PathVariable String centre,
      @PathVariable String series,
      @PathVariable String number,
      @RequestHeader("If-Match") String version,
      @RequestBody CandidateFields fields);

  @GetExchange("/{number}")
  CandidateBody read(
      @PathVariable String centre, @PathVariable String series, @PathVariable String number);

  @GetExchange
  Paged<CandidateBody> list(
      @PathVariable String centre,
      @PathVariable String series,
      @RequestParam int limit,
      @RequestParam(required = false) @Nullable String after);

  record Registered(String number) {}

  record Reference(String series, String centre, String number) {
    static Reference of(CandidateDriver.Key key) {
      return new Reference(key.series(), key.centre(), key.number());
    }

    CandidateDriver.Key key() {
      return new CandidateDriver.Key(series, centre, number);
    }
  }

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record CandidateFields(
      String name,
      String latinName,
      String language,
      LocalDate dateOfBirth,
      String sex,
      String status,
      Optional<String> uci,
      Optional<String> uln) {}

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record NewCandidate(
      String number,
      String name,
      String latinName,
      String language,
      LocalDate dateOfBirth,
      String sex,
      String status,
      Optional<String> uci,
      Optional<String> uln,
      Optional<Reference> previous) {}

  record CandidateBody(
      String series,
      String centre,
      String number,
      String name,
      String latinName,
      String language,
      LocalDate dateOfBirth,
      String sex,
      String status,
      Optional<String> uci,
      Optional<String> uln,
      long version) {}
}
