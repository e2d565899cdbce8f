package org.examcycle.testkit.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.candidate.CandidateRepository;
import org.examcycle.application.centre.AssociateRepository;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.document.Issue;
import org.examcycle.application.document.IssuedDocument;
import org.examcycle.application.document.IssuedDocuments;
import org.examcycle.application.document.Printed;
import org.examcycle.application.document.Rendition;
import org.examcycle.application.entry.ChargeLine;
import org.examcycle.application.entry.Charges;
import org.examcycle.application.entry.EntryRepository;
import org.examcycle.application.entry.invoice.InvoiceDocument;
import org.examcycle.application.entry.invoice.InvoiceTermsTable;
import org.examcycle.application.entry.invoice.Invoices;
import org.examcycle.application.entry.invoice.SeenBy;
import org.examcycle.application.paging.Page;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.Transactions;
import org.examcycle.domain.calendar.EntryKind;
import org.examcycle.domain.calendar.EntryStanding;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.centre.Associate;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.centre.Route;
import org.examcycle.domain.entry.Charge;
import org.examcycle.domain.entry.ChargeKind;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.domain.entry.invoice.Invoice;
import org.examcycle.domain.entry.invoice.InvoiceCause;
import org.examcycle.domain.entry.invoice.InvoiceKey;
import org.examcycle.domain.entry.invoice.InvoiceLine;
import org.examcycle.domain.entry.invoice.InvoiceRound;
import org.examcycle.domain.entry.invoice.InvoiceTerms;
import org.examcycle.domain.entry.invoice.MarkUp;
import org.examcycle.domain.quantity.Money;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.RuleId;
import org.examcycle.testkit.RoomContract;
import org.examcycle.testkit.calendar.Seasons;
import org.examcycle.testkit.candidate.Candidates;
import org.examcycle.testkit.centre.Centres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link Invoices} and their {@link InvoiceTermsTable} do on every adapter. */
public abstract class InvoicesContract extends RoomContract {

  private static final Instant BEFORE = Instant.parse("2027-02-01T12:00:00Z");
  private static final Instant CLOSED = Instant.parse("2027-02-22T00:00:00Z");
  private static final SeriesCode JUNE = SeriesCode.of("2027-06");
  private static final CentreNumber NORTHGATE = CentreNumber.of("MZ040");
  private static final CentreNumber LAKESIDE = CentreNumber.of("MZ041");
  private static final AssociateCode BRITANNIA = AssociateCode.of("A1");
  private static final InvoiceRound ON_TIME =
      new InvoiceRound(
          InvoiceCause.ON_TIME,
          Instant.EPOCH,
          CLOSED,
          LocalDate.of(2027, 2, 22),
          LocalDate.of(2027, 3, 22));
  private static final Call CALL =
      Call.by(
          new Caller.BoardOfficer("issuer|b", true, Set.of(CallerKind.BOARD_ENTRIES)),
          CLOSED,
          "request");

  /** Northgate deals with the board, Lakeside through Britannia. */
  @BeforeEach
  final void open() {
    get(SeriesRepository.class)
        .add(Seasons.closing("2027-06", LocalDate.of(2027, 2, 21)), List.of(), BEFORE);
    get(AssociateRepository.class).add(new Associate(BRITANNIA, "Britannia"));
    get(CentreRepository.class).add(Centres.centre("MZ040"));
    get(CentreRepository.class).add(attached(Centres.centre("MZ041")));
    enter(1, Candidates.key("2027-06", "MZ040", "0001"));
    enter(2, Candidates.key("2027-06", "MZ041", "0001"));
  }

  private static Centre attached(Centre centre) {
    return new Centre(
        centre.number(),
        centre.name(),
        centre.status(),
        centre.head(),
        centre.examsOfficer(),
        centre.country(),
        centre.zone(),
        centre.timeZone(),
        Optional.of(BRITANNIA),
        centre.syllabuses(),
        centre.version());
  }

  private void enter(long id, CandidateKey candidate) {
    get(CandidateRepository.class).add(Candidates.amira(candidate, Candidates.person(id)), BEFORE);
    get(EntryRepository.class).add(entry(id, candidate));
  }

  private static Entry entry(long id, CandidateKey candidate) {
    return Entries.made(
        new EntryId(uuid(id)),
        candidate,
        Candidates.person(id),
        OptionKey.of("0610", "BX"),
        BEFORE);
  }

  private static UUID uuid(long id) {
    return new UUID(0x7000L, 0x8000000000000000L | id);
  }

  private static Charge charge(ChargeKind kind, long pence) {
    return new Charge(kind, Money.of(pence, "GBP"), EntryStanding.ON_TIME, RuleId.of("INT-ENT-03"));
  }

  private void charge(long id, long entry, String centre, ChargeKind kind, long pence, Instant at) {
    get(Charges.class)
        .add(
            entry(entry, Candidates.key("2027-06", centre, "0001")),
            List.of(new Charges.Line(uuid(100 + id), charge(kind, pence))),
            at);
  }

  private Invoices invoices() {
    return get(Invoices.class);
  }

  private int issue(EntryKind kind, Optional<Route> route, InvoiceRound round) {
    return get(Transactions.class)
        .within(
            () ->
                Decision.granted(invoices().issue(CALL, "IssueInvoices", JUNE, kind, route, round)))
        .ifGranted()
        .orElseThrow();
  }

  private int issue(InvoiceRound round) {
    return issue(EntryKind.FIRST, Optional.empty(), round);
  }

  private List<InvoiceLine> lines(InvoiceKey key) {
    var lines = new ArrayList<InvoiceLine>();
    invoices().forEachLine(key, lines::add);
    return lines;
  }

  private static InvoiceLine line(long entry, Charge charge, long markUp, Instant at) {
    return new InvoiceLine(
        new EntryId(uuid(entry)),
        CandidateNumber.of("0001"),
        OptionKey.of("0610", "BX"),
        charge,
        Money.of(markUp, "GBP"),
        at);
  }

  @Test
  final void a_centre_gets_one_invoice_of_what_was_charged_in_the_round_and_never_again() {
    charge(1, 1, "MZ040", ChargeKind.ENTRY_FEE, 9000, BEFORE);
    charge(2, 1, "MZ040", ChargeKind.REFUND, -500, CLOSED.minusMillis(1));
    charge(3, 1, "MZ040", ChargeKind.LATENESS, 4000, CLOSED);
    assertThat(invoices().listOwing()).containsExactly(JUNE);

    assertThat(issue(ON_TIME)).isEqualTo(1);
    var key = InvoiceKey.ofBoard(1);
    assertThat(invoices().find(key))
        .contains(
            new Invoice(
                key,
                JUNE,
                NORTHGATE,
                Optional.empty(),
                InvoiceCause.ON_TIME,
                LocalDate.of(2027, 2, 22),
                LocalDate.of(2027, 3, 22),
                Money.of(8500, "GBP")));
    assertThat(lines(key))
        .containsExactly(
            line(1, charge(ChargeKind.ENTRY_FEE, 9000), 0, BEFORE),
            line(1, charge(ChargeKind.REFUND, -500), 0, CLOSED.minusMillis(1)));
    assertThat(issue(ON_TIME)).isZero();
    assertThat(invoices().listOwing()).containsExactly(JUNE);
    assertThat(invoices().find(InvoiceKey.ofBoard(2))).isEmpty();
  }

  @Test
  final void a_line_is_of_the_option_that_it_priced_whatever_the_entry_is_changed_to() {
    charge(1, 1, "MZ040", ChargeKind.ENTRY_FEE, 9000, BEFORE);
    var before = entry(1, Candidates.key("2027-06", "MZ040", "0001"));
    get(EntryRepository.class).save(Entries.of(OptionKey.of("0620", "AX"), before), 1);
    issue(ON_TIME);

    assertThat(lines(InvoiceKey.ofBoard(1)))
        .containsExactly(line(1, charge(ChargeKind.ENTRY_FEE, 9000), 0, BEFORE));
    assertThat(get(Charges.class).list(JUNE, NORTHGATE, Page.first()).items())
        .extracting(ChargeLine::option)
        .containsExactly(before.option());
  }

  @Test
  final void what_comes_later_stands_on_the_next_number_and_may_be_a_credit() {
    charge(1, 1, "MZ040", ChargeKind.ENTRY_FEE, 9000, BEFORE);
    issue(ON_TIME);
    charge(2, 1, "MZ040", ChargeKind.REFUND, -9000, CLOSED);
    var march =
        new InvoiceRound(
            InvoiceCause.MONTH_END,
            CLOSED,
            Instant.parse("2027-03-01T00:00:00Z"),
            LocalDate.of(2027, 3, 1),
            LocalDate.of(2027, 3, 29));

    assertThat(issue(march)).isEqualTo(1);
    assertThat(invoices().find(InvoiceKey.ofBoard(2)).orElseThrow().isCredit()).isTrue();
    assertThat(invoices().find(InvoiceKey.ofBoard(1)).orElseThrow().isCredit()).isFalse();
    assertThat(invoices().listOwing()).isEmpty();
  }

  @Test
  final void of_an_attached_centre_the_associate_is_asked_and_asks_the_centre_for_more() {
    invoices()
        .putMarkUps(
            BRITANNIA,
            JUNE,
            List.of(
                new MarkUp.Flat(ChargeKind.REFUND, Money.of(-700, "GBP")),
                new MarkUp.Flat(ChargeKind.ENTRY_FEE, Money.of(700, "GBP"))));
    charge(1, 1, "MZ040", ChargeKind.ENTRY_FEE, 9000, BEFORE);
    charge(2, 2, "MZ041", ChargeKind.ENTRY_FEE, 9000, BEFORE);
    charge(3, 2, "MZ041", ChargeKind.LATENESS, 4000, BEFORE);

    assertThat(issue(ON_TIME)).isEqualTo(3);
    var boards = invoices().find(InvoiceKey.ofBoard(2)).orElseThrow();
    var own = invoices().find(new InvoiceKey(Optional.of(BRITANNIA), 1)).orElseThrow();
    assertThat(List.of(boards.centre(), own.centre())).containsOnly(LAKESIDE);
    assertThat(List.of(boards.associate(), own.associate())).containsOnly(Optional.of(BRITANNIA));
    assertThat(boards.total()).isEqualTo(Money.of(13_000, "GBP"));
    assertThat(own.total()).isEqualTo(Money.of(13_700, "GBP"));
    assertThat(lines(own.key()))
        .containsExactly(
            line(2, charge(ChargeKind.ENTRY_FEE, 9000), 700, BEFORE),
            line(2, charge(ChargeKind.LATENESS, 4000), 0, BEFORE));
    assertThat(lines(boards.key())).allMatch(line -> line.markUp().isZero());
  }

  @Test
  final void each_sees_what_it_has_to_do_with_the_newest_first() {
    charge(1, 2, "MZ041", ChargeKind.ENTRY_FEE, 9000, BEFORE);
    issue(ON_TIME);
    charge(2, 2, "MZ041", ChargeKind.ENTRY_FEE, 1, BEFORE);
    issue(ON_TIME);

    assertThat(seen(LAKESIDE, new SeenBy.Board())).containsExactly("2", "1");
    assertThat(seen(LAKESIDE, new SeenBy.Centre())).containsExactly("A1-2", "A1-1");
    assertThat(seen(LAKESIDE, new SeenBy.Associate(BRITANNIA)))
        .containsExactly("A1-2", "A1-1", "2", "1");
    assertThat(seen(LAKESIDE, new SeenBy.Associate(AssociateCode.of("A2")))).isEmpty();
    assertThat(seen(NORTHGATE, new SeenBy.Centre())).isEmpty();
  }

  private List<String> seen(CentreNumber centre, SeenBy by) {
    var all = new ArrayList<String>();
    Optional<String> next = Optional.empty();
    do {
      var part = invoices().list(JUNE, centre, by, new Page(next, 1));
      part.items().forEach(invoice -> all.add(invoice.key().toString()));
      next = part.next();
    } while (next.isPresent());
    return all;
  }

  @Test
  final void only_the_kind_and_the_route_of_a_round_are_invoiced() {
    charge(1, 1, "MZ040", ChargeKind.ENTRY_FEE, 9000, BEFORE);

    assertThat(issue(EntryKind.RETAKE, Optional.empty(), ON_TIME)).isZero();
    assertThat(issue(EntryKind.FIRST, Optional.of(Route.UK), ON_TIME)).isZero();
    assertThat(issue(EntryKind.FIRST, Optional.of(Route.INTERNATIONAL), ON_TIME)).isEqualTo(1);
  }

  @Test
  final void a_share_is_added_to_each_line_and_given_back_with_it() {
    invoices()
        .putMarkUps(
            BRITANNIA,
            JUNE,
            List.of(
                new MarkUp.Share(ChargeKind.REFUND, new BigDecimal("12.5")),
                new MarkUp.Share(ChargeKind.ENTRY_FEE, new BigDecimal("12.5"))));
    charge(1, 2, "MZ041", ChargeKind.ENTRY_FEE, 9999, BEFORE);
    charge(2, 2, "MZ041", ChargeKind.REFUND, -9999, BEFORE);

    assertThat(issue(ON_TIME)).isEqualTo(2);
    var own = new InvoiceKey(Optional.of(BRITANNIA), 1);
    assertThat(lines(own))
        .extracting(line -> line.markUp().minorUnits())
        .containsExactly(1250L, -1250L);
    assertThat(invoices().find(own).orElseThrow().total()).isEqualTo(Money.of(0, "GBP"));
  }

  @Test
  final void a_transferred_candidate_stands_on_the_old_invoice_under_the_old_number() {
    charge(1, 1, "MZ040", ChargeKind.ENTRY_FEE, 9000, BEFORE);
    var there = Candidates.key("2027-06", "MZ041", "0777");
    get(CandidateRepository.class).add(Candidates.amira(there, Candidates.person(1)), BEFORE);
    get(EntryRepository.class).save(entry(1, there).movedTo(there), 1);

    assertThat(issue(ON_TIME)).isEqualTo(1);
    assertThat(invoices().find(InvoiceKey.ofBoard(1)).orElseThrow().centre()).isEqualTo(NORTHGATE);
    assertThat(lines(InvoiceKey.ofBoard(1)))
        .extracting(InvoiceLine::candidate)
        .containsExactly(CandidateNumber.of("0001"));
  }

  @Test
  final void terms_are_in_force_until_others_begin() {
    var terms = get(InvoiceTermsTable.class);
    var later = new InvoiceTerms(7, 30);
    terms.put(JUNE, later);
    terms.put(JUNE, new InvoiceTerms(14, 28));
    terms.put(SeriesCode.of("2028-03"), later);

    assertThat(terms.inForce(SeriesCode.of("2027-03"))).isEmpty();
    assertThat(terms.inForce(JUNE)).contains(new InvoiceTerms(14, 28));
    assertThat(terms.inForce(SeriesCode.of("2027-11"))).contains(new InvoiceTerms(14, 28));
    assertThat(terms.inForce(SeriesCode.of("2028-03"))).contains(later);
  }

  @Test
  final void what_is_printed_is_no_longer_waiting_for_it() {
    charge(1, 1, "MZ040", ChargeKind.ENTRY_FEE, 9000, BEFORE);
    charge(2, 2, "MZ041", ChargeKind.ENTRY_FEE, 9000, BEFORE);
    issue(ON_TIME);
    var associates = new InvoiceKey(Optional.of(BRITANNIA), 1);
    assertThat(invoices().listUnprinted(10))
        .containsExactly(InvoiceKey.ofBoard(1), InvoiceKey.ofBoard(2), associates);
    assertThat(invoices().listUnprinted(1)).containsExactly(InvoiceKey.ofBoard(1));

    print(invoices().find(InvoiceKey.ofBoard(1)).orElseThrow());
    assertThat(invoices().listUnprinted(10)).containsExactly(InvoiceKey.ofBoard(2), associates);
    var printed =
        get(IssuedDocuments.class).findNewest(InvoiceDocument.KIND, "1").orElseThrow().says();
    assertThat(printed.lines()).isEqualTo(lines(InvoiceKey.ofBoard(1)));
    assertThat(printed.zone()).contains(Seasons.LONDON);
  }

  private void print(Invoice invoice) {
    var says =
        new InvoiceDocument(
            invoice,
            "Northgate",
            Optional.of("Britannia"),
            Optional.of(Seasons.LONDON),
            lines(invoice.key()),
            true);
    get(IssuedDocuments.class)
        .add(
            new IssuedDocument<>(
                InvoiceDocument.KIND,
                invoice.key().toString(),
                new Issue(1, CLOSED),
                Optional.empty(),
                says,
                new Printed(Rendition.of(new byte[] {1}), Rendition.of(new byte[] {2}))));
  }

  @Test
  final void mark_ups_are_replaced_whole() {
    var fee = new MarkUp.Flat(ChargeKind.ENTRY_FEE, Money.of(700, "GBP"));
    var late = new MarkUp.Share(ChargeKind.LATENESS, new BigDecimal("7.25"));
    invoices().putMarkUps(BRITANNIA, JUNE, List.of(late, fee));
    assertThat(invoices().listMarkUps(BRITANNIA, JUNE)).containsExactly(fee, late);
    invoices().putMarkUps(BRITANNIA, JUNE, List.of(late));
    assertThat(invoices().listMarkUps(BRITANNIA, JUNE)).containsExactly(late);
    assertThat(invoices().listMarkUps(BRITANNIA, SeriesCode.of("2027-11"))).isEmpty();
  }
}
