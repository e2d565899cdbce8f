package org.examcycle.application.entry.invoice;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.centre.AssociateRepository;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.centre.Sight;
import org.examcycle.application.document.Demonstration;
import org.examcycle.application.document.Issue;
import org.examcycle.application.document.IssuedDocument;
import org.examcycle.application.document.IssuedDocuments;
import org.examcycle.application.document.Press;
import org.examcycle.application.entry.EntryRepository;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.calendar.EntryStages;
import org.examcycle.domain.centre.Associate;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.centre.CentreRefusal;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.entry.invoice.Invoice;
import org.examcycle.domain.entry.invoice.InvoiceLine;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Refusal;

@UseCaseService
final class PrintInvoiceService implements PrintInvoice {

  private final InvoiceSight sight;
  private final CentreRepository centres;
  private final AssociateRepository associates;
  private final SeriesRepository series;
  private final EntryRepository entries;
  private final Invoices invoices;
  private final IssuedDocuments documents;
  private final Demonstration demonstration;
  private final Press press;

  PrintInvoiceService(
      CentreRepository centres,
      AssociateRepository associates,
      SeriesRepository series,
      EntryRepository entries,
      Invoices invoices,
      IssuedDocuments documents,
      Demonstration demonstration,
      Press press) {
    this.sight = new InvoiceSight(centres);
    this.centres = centres;
    this.associates = associates;
    this.series = series;
    this.entries = entries;
    this.invoices = invoices;
    this.documents = documents;
    this.demonstration = demonstration;
    this.press = press;
  }

  @Override
  public Decision<Printed> handle(Call call, Command command) {
    var found = invoices.find(command.invoice());
    var seen = sight.of(call, found.map(Invoice::centre).orElse(Sight.NOWHERE));
    return found
        .filter(invoice -> seen.filter(by -> by.sees(invoice)).isPresent())
        .map(invoice -> printed(call, invoice))
        .orElseGet(() -> Decision.refused(new AccessRefusal.NotFound()));
  }

  private Decision<Printed> printed(Call call, Invoice invoice) {
    var printed = Decision.granted(new Printed(invoice.key()));
    if (documents.findNewest(InvoiceDocument.KIND, invoice.key().toString()).isPresent()) {
      return printed;
    }
    var says = says(invoice);
    var unprintable = unprintable(says);
    if (unprintable.isPresent()) {
      return Decision.refused(unprintable.get());
    }
    var document = document(call, says);
    // Somebody was faster, with the same: an invoice never changes.
    return documents.add(document)
        ? Decision.changed(new Printed(invoice.key()), IssuedInvoice.printed(document))
        : printed;
  }

  /** Of a name that was registered before it was asked whether it can be printed. */
  private Optional<Refusal> unprintable(InvoiceDocument says) {
    return press
        .firstMissing(says.centreName())
        .<Refusal>map(CentreRefusal.CentreCharacterUnprintable::new)
        .or(
            () ->
                says.associateName()
                    .flatMap(press::firstMissing)
                    .map(CentreRefusal.AssociateCharacterUnprintable::new));
  }

  private InvoiceDocument says(Invoice invoice) {
    var lines = new ArrayList<InvoiceLine>();
    invoices.forEachLine(invoice.key(), lines::add);
    return new InvoiceDocument(
        invoice,
        centres.find(invoice.centre()).map(Centre::name).orElseThrow(),
        invoice.associate().flatMap(associates::find).map(Associate::name),
        zone(invoice, lines),
        lines,
        demonstration.isOne());
  }

  /** All lines of an invoice are of one kind of entry, so that the first one tells. */
  private Optional<ZoneId> zone(Invoice invoice, List<InvoiceLine> lines) {
    var kind = entries.find(lines.getFirst().entry()).map(Entry::kind);
    return series
        .find(invoice.series())
        .flatMap(of -> kind.flatMap(its -> of.stages(its, invoice.centre().route())))
        .map(EntryStages::zone);
  }

  private IssuedDocument<InvoiceDocument> document(Call call, InvoiceDocument says) {
    var issue = new Issue(1, call.arrivedAt());
    return new IssuedDocument<>(
        InvoiceDocument.KIND,
        says.invoice().key().toString(),
        issue,
        Optional.empty(),
        says,
        press.print(InvoiceDocument.KIND, issue, says));
  }
}
