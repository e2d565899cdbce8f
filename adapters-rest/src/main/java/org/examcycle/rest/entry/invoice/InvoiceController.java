package org.examcycle.rest.entry.invoice;

import jakarta.validation.Valid;
import java.io.IOException;
import java.io.OutputStream;
import org.examcycle.application.entry.invoice.IssueInvoices;
import org.examcycle.application.entry.invoice.ListInvoices;
import org.examcycle.application.entry.invoice.ReadInvoice;
import org.examcycle.application.entry.invoice.SetMarkUps;
import org.examcycle.application.paging.Page;
import org.examcycle.application.usecase.Call;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.invoice.InvoiceKey;
import org.examcycle.rest.answer.Answers;
import org.examcycle.rest.answer.Listed;
import org.examcycle.rest.answer.Streamed;
import org.examcycle.rest.csv.CsvStream;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Invoices for entries (INT-ENT-16). */
@RestController
@RequestMapping("/v1")
class InvoiceController {

  private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

  private final IssueInvoices issueInvoices;
  private final ListInvoices listInvoices;
  private final ReadInvoice readInvoice;
  private final SetMarkUps setMarkUps;
  private final Answers answers;

  InvoiceController(
      IssueInvoices issueInvoices,
      ListInvoices listInvoices,
      ReadInvoice readInvoice,
      SetMarkUps setMarkUps,
      Answers answers) {
    this.issueInvoices = issueInvoices;
    this.listInvoices = listInvoices;
    this.readInvoice = readInvoice;
    this.setMarkUps = setMarkUps;
    this.answers = answers;
  }

  /** Those that are due now; a job does the same, so that this is for who will not wait for it. */
  @PostMapping("/series/{series}/invoices")
  ResponseEntity<IssuedInvoicesBody> issueInvoices(Call call, @PathVariable SeriesCode series) {
    return answers.ok(
        issueInvoices.handle(call, new IssueInvoices.Command(series)),
        issued -> new IssuedInvoicesBody(issued.invoices()));
  }

  /** The newest first. */
  @GetMapping("/centres/{centre}/series/{series}/invoices")
  ResponseEntity<Listed<InvoiceBody>> listInvoices(
      Call call, @PathVariable CentreNumber centre, @PathVariable SeriesCode series, Page page) {
    return answers.list(
        listInvoices.handle(call, new ListInvoices.Query(series, centre, page)), InvoiceBody::of);
  }

  /**
   * Of the board by its number ({@code 17}), of an Associate by its code, too ({@code BRIT-17}).
   */
  @GetMapping(path = "/invoices/{invoice}", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<WholeInvoiceBody> readInvoice(Call call, @PathVariable InvoiceKey invoice) {
    return answers.ok(readInvoice.handle(call, invoice), WholeInvoiceBody::of);
  }

  /**
   * A line for each line of the invoice: {@code entry} (its id), {@code candidate} number, {@code
   * syllabus}, {@code option} (empty where the syllabus gives its one option no code), {@code
   * kind}, {@code standing}, {@code amount_minor_units} and {@code mark_up_minor_units} ({@code
   * 9000} in {@code GBP} is 90 pounds), {@code currency}, the {@code rule} that priced it, {@code
   * charged_at}.
   */
  @GetMapping(path = "/invoices/{invoice}", produces = "text/csv")
  ResponseEntity<Streamed> readInvoiceAsCsv(Call call, @PathVariable InvoiceKey invoice) {
    return answers.stream(
        readInvoice.handle(call, invoice),
        CSV,
        "invoice-" + invoice + ".csv",
        whole -> out -> write(whole, out));
  }

  /** All at once; for invoices that are issued from then on. */
  @PutMapping("/associates/{associate}/series/{series}/mark-ups")
  ResponseEntity<Void> setMarkUps(
      Call call,
      @PathVariable AssociateCode associate,
      @PathVariable SeriesCode series,
      @Valid @RequestBody MarkUpsRequest request) {
    var command = new SetMarkUps.Command(associate, series, request.toMarkUps());
    return answers.noContent(setMarkUps.handle(call, command));
  }

  private static void write(ReadInvoice.Whole whole, OutputStream out) throws IOException {
    try (var csv = new CsvStream(out, InvoiceLineBody.HEADER)) {
      whole.lines().forEach(line -> csv.add(InvoiceLineBody.of(line).values()));
    }
  }
}
