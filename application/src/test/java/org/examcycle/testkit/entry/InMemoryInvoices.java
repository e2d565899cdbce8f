package org.examcycle.testkit.entry;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.document.IssuedDocuments;
import org.examcycle.application.entry.invoice.InvoiceDocument;
import org.examcycle.application.entry.invoice.Invoices;
import org.examcycle.application.entry.invoice.IssuedInvoice;
import org.examcycle.application.entry.invoice.SeenBy;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.History;
import org.examcycle.domain.calendar.EntryKind;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.centre.Route;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.domain.entry.invoice.Invoice;
import org.examcycle.domain.entry.invoice.InvoiceKey;
import org.examcycle.domain.entry.invoice.InvoiceLine;
import org.examcycle.domain.entry.invoice.InvoiceRound;
import org.examcycle.domain.entry.invoice.MarkUp;
import org.examcycle.domain.quantity.Money;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;

@InMemory
final class InMemoryInvoices implements Invoices {

  private final Memory memory;
  private final CentreRepository centres;
  private final IssuedDocuments documents;
  private final History history;

  InMemoryInvoices(
      Memory memory, CentreRepository centres, IssuedDocuments documents, History history) {
    this.memory = memory;
    this.centres = centres;
    this.documents = documents;
    this.history = history;
  }

  private record Billed(Invoice invoice, List<UUID> charges, List<InvoiceLine> lines) {}

  /** For whom it was when it fell due: a transfer has given the entry another candidate since. */
  private record Due(UUID charge, Entry entry, InMemoryCharges.Kept kept) {
    CandidateKey candidate() {
      return kept.candidate();
    }
  }

  private record MarkUps(List<MarkUp> all) {}

  @Override
  public int issue(
      Call call,
      String useCase,
      SeriesCode series,
      EntryKind kind,
      Optional<Route> route,
      InvoiceRound round) {
    var byCentre =
        owing()
            .filter(due -> due.candidate().series().equals(series))
            .filter(due -> due.entry().kind() == kind)
            .filter(due -> route.map(due.candidate().centre().route()::equals).orElse(true))
            .filter(due -> !due.kept().chargedAt().isBefore(round.from()))
            .filter(due -> due.kept().chargedAt().isBefore(round.until()))
            .sorted(comparing(Due::charge))
            .collect(groupingBy(due -> due.candidate().centre(), TreeMap::new, toList()));
    var issued = new ArrayList<Invoice>();
    byCentre.forEach(
        (number, due) -> {
          var associate = centres.find(number).flatMap(Centre::associate);
          issued.add(bill(Optional.empty(), associate, series, round, due));
          associate.ifPresent(
              code -> issued.add(bill(Optional.of(code), associate, series, round, due)));
        });
    history.append(call, useCase, issued.stream().map(IssuedInvoice::change).toList());
    return issued.size();
  }

  private Invoice bill(
      Optional<AssociateCode> issuer,
      Optional<AssociateCode> associate,
      SeriesCode series,
      InvoiceRound round,
      List<Due> due) {
    var markUps = issuer.map(code -> listMarkUps(code, series)).orElse(List.of());
    var lines = due.stream().map(each -> line(each, markUps)).toList();
    var number = 1 + table().keySet().stream().filter(key -> key.issuer().equals(issuer)).count();
    var invoice =
        new Invoice(
            new InvoiceKey(issuer, number),
            series,
            due.getFirst().candidate().centre(),
            associate,
            round.cause(),
            round.issuedOn(),
            round.payableBy(),
            lines.stream().map(InvoiceLine::amount).reduce(Money::plus).orElseThrow());
    table().put(invoice.key(), new Billed(invoice, due.stream().map(Due::charge).toList(), lines));
    return invoice;
  }

  private static InvoiceLine line(Due due, List<MarkUp> markUps) {
    var charge = due.kept().line().charge();
    var markUp =
        markUps.stream()
            .filter(each -> each.kind() == charge.kind())
            .map(each -> each.on(charge.amount()))
            .findFirst()
            .orElse(Money.zero(charge.amount().currency()));
    return new InvoiceLine(
        due.entry().id(),
        due.candidate().number(),
        due.kept().option(),
        charge,
        markUp,
        due.kept().chargedAt());
  }

  private Stream<Due> owing() {
    var entries = memory.table("entry", EntryId.class, Entry.class);
    return memory.table("charge", UUID.class, InMemoryCharges.Kept.class).entrySet().stream()
        .filter(each -> !isBilled(each.getKey()))
        .map(
            each ->
                new Due(
                    each.getKey(),
                    Objects.requireNonNull(entries.get(each.getValue().entry())),
                    each.getValue()));
  }

  private boolean isBilled(UUID charge) {
    return table().values().stream()
        .filter(billed -> billed.invoice().key().issuer().isEmpty())
        .anyMatch(billed -> billed.charges().contains(charge));
  }

  @Override
  public List<SeriesCode> listOwing() {
    return owing().map(due -> due.candidate().series()).distinct().sorted().toList();
  }

  @Override
  public Optional<Invoice> find(InvoiceKey key) {
    return Optional.ofNullable(table().get(key)).map(Billed::invoice);
  }

  @Override
  public List<InvoiceKey> listUnprinted(int limit) {
    return table().keySet().stream()
        .filter(key -> documents.listIssues(InvoiceDocument.KIND, key.toString()).isEmpty())
        .sorted(comparing(InMemoryInvoices::numbered))
        .limit(limit)
        .toList();
  }

  @Override
  public void forEachLine(InvoiceKey key, Consumer<InvoiceLine> taker) {
    Optional.ofNullable(table().get(key)).stream()
        .flatMap(billed -> billed.lines().stream())
        .forEach(taker);
  }

  @Override
  public Slice<Invoice> list(SeriesCode series, CentreNumber centre, SeenBy seen, Page page) {
    var behind =
        table().values().stream()
            .map(Billed::invoice)
            .filter(invoice -> invoice.series().equals(series) && invoice.centre().equals(centre))
            .filter(seen::sees)
            .sorted(comparing(InMemoryInvoices::cursor).reversed())
            .filter(
                invoice ->
                    page.after().filter(last -> cursor(invoice).compareTo(last) >= 0).isEmpty())
            .limit(page.limit() + 1L)
            .toList();
    return Slice.of(behind, page, InMemoryInvoices::cursor);
  }

  private static String cursor(Invoice invoice) {
    return numbered(invoice.key());
  }

  private static String numbered(InvoiceKey key) {
    return "%s %09d".formatted(key.issuer().map(AssociateCode::value).orElse(""), key.number());
  }

  @Override
  public void putMarkUps(AssociateCode associate, SeriesCode series, List<MarkUp> markUps) {
    markUps().put(associate + " " + series, new MarkUps(List.copyOf(markUps)));
  }

  @Override
  public List<MarkUp> listMarkUps(AssociateCode associate, SeriesCode series) {
    return Optional.ofNullable(markUps().get(associate + " " + series))
        .map(MarkUps::all)
        .orElse(List.of())
        .stream()
        .sorted(comparing(markUp -> markUp.kind().name()))
        .toList();
  }

  private Map<InvoiceKey, Billed> table() {
    return memory.table("invoice", InvoiceKey.class, Billed.class);
  }

  private Map<String, MarkUps> markUps() {
    return memory.table("mark-ups", String.class, MarkUps.class);
  }
}
