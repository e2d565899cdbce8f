package org.examcycle.acceptance.driver.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Verification by numbers. */
@HttpExchange
interface VerificationClient {

  @PostExchange("/v1/verifications")
  Checked verify(@RequestBody Numbers numbers);

  @PostExchange("/v1/verifiable-exams")
  Verifiable makeVerifiable(@RequestBody NewVerifiable exam);

  record Numbers(String candidateId, String secretNumber) {}

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record NewVerifiable(String exam, LocalDate fromSitting, Optional<LocalDate> toSitting) {}

  record Verifiable(String exam) {}

  record Checked(
      String answer,
      @Nullable List<String> ask,
      Optional<String> standing,
      EnglishResultClient.@Nullable Name name,
      Optional<String> exam,
      Optional<LocalDate> examDate,
      Optional<EnglishResultClient.Result> result,
      Optional<String> noResult,
      Optional<LocalDate> withdrawnSince,
      Optional<String> testDayPhoto,
      @Nullable List<Superseded> superseded) {}

  record Superseded(LocalDate since, EnglishResultClient.Result result) {}
}
