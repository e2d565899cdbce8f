package org.examcycle.application.entry.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.candidate.CandidateRepository;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.document.IssuedDocuments;
import org.examcycle.application.entry.Charges;
import org.examcycle.application.entry.EntryRepository;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.domain.calendar.EntryDates;
import org.examcycle.domain.calendar.EntryKind;
import org.examcycle.domain.calendar.EntryStages;
import org.examcycle.domain.calendar.EntryStanding;
import org.examcycle.domain.calendar.Series;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.calendar.SeriesKind;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.centre.Route;
import org.examcycle.domain.entry.Charge;
import org.examcycle.domain.entry.ChargeKind;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.domain.entry.invoice.InvoiceKey;
import org.examcycle.domain.entry.invoice.InvoiceTerms;
import org.examcycle.domain.quantity.Money;
import org.examcycle.domain.rule.RuleId;
import org.examcycle.testkit.Kit;
import org.examcycle.testkit.calendar.Seasons;
import org.examcycle.testkit.candidate.Candidates;
import org.examcycle.testkit.centre.Centres;
import org.examcycle.testkit.entry.Entries;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A printed invoice tells days where the stages of its entries are counted (INT-ENT-16). */
class DayOfAChargeTest {

  private static final Instant NOW = Instant.parse("2027-03-01T12:00:00Z");
  private static final SeriesCode JUNE = SeriesCode.of("2027-06");
  private static final SeriesCode NOVEMBER = SeriesCode.of("2026-11");
  private static final Money FEE = Money.of(9000, "GBP");

  private final Kit kit = Kit.shared();

  @ParameterizedTest
  @CsvSource({
    "MZ040, FIRST, Europe/London",
    "MZ040, RETAKE, Asia/Kolkata",
    "10040, FIRST, Africa/Maputo"
  })
  void is_counted_where_the_stages_of_that_kind_of_entry_are(
      String centre, EntryKind kind, ZoneId zone) {
    open(centre);
    charge(Candidates.key("2027-06", centre, "0001"), kind);
    kit.get(IssueInvoices.class).handle(board(), new IssueInvoices.Command(JUNE));

    var asked =
        kit.get(PrintInvoice.class)
            .handle(board(), new PrintInvoice.Command(InvoiceKey.ofBoard(1)));

    assertThat(asked.refusals()).isEmpty();
    var printed = kit.get(IssuedDocuments.class).findNewest(InvoiceDocument.KIND, "1");
    assertThat(printed.orElseThrow().says().zone()).contains(zone);
  }

  private void open(String centre) {
    kit.clear();
    kit.get(SeriesRepository.class).add(june(), List.of(), NOW);
    kit.get(CentreRepository.class).add(Centres.centre(centre));
    kit.get(InvoiceTermsTable.class).put(JUNE, new InvoiceTerms(14, 28));
  }

  /** Whose kinds of entry and routes are each counted in another zone. */
  private static Series june() {
    return new Series(
        JUNE,
        SeriesKind.of("JUNE_NOVEMBER"),
        Currency.getInstance("GBP"),
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(
            dates(EntryKind.FIRST, Optional.of(Route.INTERNATIONAL), "Europe/London"),
            dates(EntryKind.FIRST, Optional.of(Route.UK), "Africa/Maputo"),
            dates(EntryKind.RETAKE, Optional.empty(), "Asia/Kolkata")));
  }

  private static EntryDates dates(EntryKind kind, Optional<Route> route, String zone) {
    var stages = Seasons.stages(LocalDate.of(2027, 2, 21)).stages();
    return new EntryDates(kind, route, new EntryStages(ZoneId.of(zone), stages));
  }

  private void charge(CandidateKey candidate, EntryKind kind) {
    var at = Instant.parse("2027-02-01T12:00:00Z");
    var made =
        Entries.made(
            new EntryId(new UUID(0x7000L, 0x8000000000000001L)),
            candidate,
            Candidates.person(1),
            OptionKey.of("0610", "BX"),
            at);
    var earlier = new CandidateKey(NOVEMBER, candidate.centre(), candidate.number());
    var entry = kind == EntryKind.FIRST ? made : Entries.retake(made, earlier);
    var fee = new Charge(ChargeKind.ENTRY_FEE, FEE, EntryStanding.ON_TIME, RuleId.of("INT-ENT-03"));
    kit.get(CandidateRepository.class).add(Candidates.amira(candidate, Candidates.person(1)), at);
    kit.get(EntryRepository.class).add(entry);
    kit.get(Charges.class)
        .add(entry, List.of(new Charges.Line(new UUID(0x7000L, 0x8000000000000002L), fee)), at);
  }

  private static Call board() {
    var entries = Set.of(CallerKind.BOARD_ENTRIES);
    return Call.by(new Caller.BoardOfficer("officer", true, entries), NOW, "request");
  }
}
