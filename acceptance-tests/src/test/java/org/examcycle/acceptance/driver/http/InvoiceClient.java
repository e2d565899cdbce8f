package org.examcycle.acceptance.driver.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Invoices for entries. */
@HttpExchange
interface InvoiceClient {

  @PostExchange("/v1/series/{series}/invoices")
  Issued issue(@PathVariable String series);

  @GetExchange("/v1/centres/{centre}/series/{series}/invoices")
  Paged<Head> list(
      @PathVariable String centre,
      @PathVariable String series,
      @RequestParam int limit,
      @RequestParam(required = false) @Nullable String after);

  @GetExchange(url = "/v1/invoices/{invoice}", accept = "application/json")
  Whole read(@PathVariable String invoice);

  @PutExchange("/v1/associates/{associate}/series/{series}/mark-ups")
  ResponseEntity<Void> setMarkUps(
      @PathVariable String associate, @PathVariable String series, @RequestBody MarkUps markUps);

  @PutExchange("/v1/series/{series}/invoice-terms")
  ResponseEntity<Void> setTerms(@PathVariable String series, @RequestBody Terms terms);

  @GetExchange("/v1/series/{series}/invoice-terms")
  Terms terms(@PathVariable String series);

  @PostExchange("/v1/invoices/{invoice}/printed")
  ToPrint print(@PathVariable String invoice);

  @GetExchange(url = "/v1/invoices/{invoice}/printed", accept = "application/json")
  Printed printed(@PathVariable String invoice);

  @GetExchange(url = "/v1/invoices/{invoice}/printed", accept = "text/html")
  ResponseEntity<byte[]> page(@PathVariable String invoice);

  @GetExchange(url = "/v1/invoices/{invoice}/printed", accept = "application/pdf")
  ResponseEntity<byte[]> pdf(@PathVariable String invoice);

  record Terms(int daysToIssue, int daysToPay) {}

  record ToPrint(String id) {}

  record Printed(String id, String pageSha256, String pdfSha256) {}

  record Issued(int invoices) {}

  record Amount(long minorUnits, String currency) {}

  record Head(
      Optional<String> issuer,
      long number,
      String cause,
      LocalDate issuedOn,
      LocalDate payableBy,
      boolean credit,
      Amount total) {}

  record Whole(Head invoice, List<Line> lines) {}

  record Line(
      String entry,
      String candidate,
      Optional<String> option,
      String kind,
      Amount amount,
      Amount markUp,
      String rule) {}

  record MarkUps(List<MarkUp> markUps) {}

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record MarkUp(String kind, Optional<Amount> amount, Optional<Integer> basisPoints) {}
}
