package org.examcycle.acceptance.driver.http;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Statements of entry. */
@HttpExchange("/v1/centres/{centre}/series/{series}/candidates/{number}/statements-of-entry")
interface StatementClient {

  @PostExchange
  Edition issue(
      @PathVariable String centre, @PathVariable String series, @PathVariable String number);

  @GetExchange
  Paged<Edition> list(
      @PathVariable String centre, @PathVariable String series, @PathVariable String number);

  @GetExchange(url = "/{edition}", accept = "application/json")
  StatementBody read(
      @PathVariable String centre,
      @PathVariable String series,
      @PathVariable String number,
      @PathVariable int edition);

  @GetExchange(url = "/{edition}", accept = "text/html")
  ResponseEntity<byte[]> page(
      @PathVariable String centre,
      @PathVariable String series,
      @PathVariable String number,
      @PathVariable int edition);

  @GetExchange(url = "/{edition}", accept = "application/pdf")
  ResponseEntity<byte[]> pdf(
      @PathVariable String centre,
      @PathVariable String series,
      @PathVariable String number,
      @PathVariable int edition);

  record Edition(int edition, @Nullable Instant issuedAt) {}

  record StatementBody(
      String name,
      String latinName,
      LocalDate dateOfBirth,
      String status,
      List<SyllabusBody> syllabuses,
      String pageSha256,
      String pdfSha256) {}

  record SyllabusBody(
      String syllabus,
      String title,
      List<String> regulators,
      String kind,
      List<ComponentBody> components) {}

  record ComponentBody(
      String component,
      Optional<LocalDate> localDate,
      Optional<String> session,
      Optional<Instant> keyTime,
      Optional<OffsetDateTime> localKeyTime,
      Optional<OffsetDateTime> sitsAt) {}
}
