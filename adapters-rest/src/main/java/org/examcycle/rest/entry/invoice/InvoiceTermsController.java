package org.examcycle.rest.entry.invoice;

import jakarta.validation.Valid;
import org.examcycle.application.entry.invoice.ReadInvoiceTerms;
import org.examcycle.application.entry.invoice.SetInvoiceTerms;
import org.examcycle.application.usecase.Call;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.rest.answer.Answers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** By when invoices are issued and paid (INT-ENT-16). */
@RestController
@RequestMapping("/v1/series/{series}/invoice-terms")
class InvoiceTermsController {

  private final SetInvoiceTerms setInvoiceTerms;
  private final ReadInvoiceTerms readInvoiceTerms;
  private final Answers answers;

  InvoiceTermsController(
      SetInvoiceTerms setInvoiceTerms, ReadInvoiceTerms readInvoiceTerms, Answers answers) {
    this.setInvoiceTerms = setInvoiceTerms;
    this.readInvoiceTerms = readInvoiceTerms;
    this.answers = answers;
  }

  /** In force from this series on until others are. */
  @PutMapping
  ResponseEntity<Void> setInvoiceTerms(
      Call call, @PathVariable SeriesCode series, @Valid @RequestBody InvoiceTermsBody request) {
    return answers.noContent(
        setInvoiceTerms.handle(call, new SetInvoiceTerms.Command(series, request.terms())));
  }

  /** Those in force for this series. */
  @GetMapping
  ResponseEntity<InvoiceTermsBody> readInvoiceTerms(Call call, @PathVariable SeriesCode series) {
    return answers.ok(readInvoiceTerms.handle(call, series), InvoiceTermsBody::of);
  }
}
