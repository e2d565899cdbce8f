package org.examcycle.rest.entry.invoice;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.examcycle.application.entry.invoice.PrintInvoice;
import org.examcycle.application.entry.invoice.ReadPrintedInvoice;
import org.examcycle.application.usecase.Call;
import org.examcycle.domain.entry.invoice.InvoiceKey;
import org.examcycle.rest.answer.Answers;
import org.examcycle.rest.page.StoredPage;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Invoices on paper, each printed once (INT-ENT-16). */
@RestController
@RequestMapping("/v1/invoices/{invoice}/printed")
class PrintedInvoiceController {

  private final PrintInvoice printInvoice;
  private final ReadPrintedInvoice readPrintedInvoice;
  private final Answers answers;

  PrintedInvoiceController(
      PrintInvoice printInvoice, ReadPrintedInvoice readPrintedInvoice, Answers answers) {
    this.printInvoice = printInvoice;
    this.readPrintedInvoice = readPrintedInvoice;
    this.answers = answers;
  }

  /** A job does the same soon after the invoice is issued: this is for who will not wait for it. */
  @PostMapping
  ResponseEntity<InvoiceToPrintBody> printInvoice(Call call, @PathVariable InvoiceKey invoice) {
    return answers.created(
        printInvoice.handle(call, new PrintInvoice.Command(invoice)),
        printed -> URI.create("/v1/invoices/" + printed.invoice() + "/printed"),
        printed -> new InvoiceToPrintBody(printed.invoice()));
  }

  /**
   * With {@code Accept: text/html} or {@code application/pdf} the document as it was printed,
   * always the same bytes: their SHA-256 stands here.
   */
  @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<PrintedInvoiceBody> readPrintedInvoice(
      Call call, @PathVariable InvoiceKey invoice) {
    return answers.ok(readPrintedInvoice.handle(call, invoice), PrintedInvoiceBody::of);
  }

  /** The page carries a policy of its own: it loads nothing and is framed by nobody. */
  @GetMapping(produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<String> readPrintedInvoicePage(Call call, @PathVariable InvoiceKey invoice) {
    return answers.answer(
        readPrintedInvoice.handle(call, invoice),
        document ->
            StoredPage.answer(
                new String(document.printed().page().bytes(), StandardCharsets.UTF_8)));
  }

  @GetMapping(produces = MediaType.APPLICATION_PDF_VALUE)
  ResponseEntity<byte[]> readPrintedInvoicePdf(Call call, @PathVariable InvoiceKey invoice) {
    return answers.file(
        readPrintedInvoice.handle(call, invoice),
        MediaType.APPLICATION_PDF,
        "invoice-" + invoice + ".pdf",
        document -> document.printed().pdf().bytes());
  }
}
