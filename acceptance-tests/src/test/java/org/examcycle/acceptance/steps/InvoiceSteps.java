package org.examcycle.acceptance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.BoardClock;
import org.examcycle.acceptance.driver.FreshCodes;
import org.examcycle.acceptance.driver.InvoiceDriver;
import org.examcycle.acceptance.driver.InvoiceDriver.Added;
import org.examcycle.acceptance.driver.InvoiceDriver.Line;
import org.examcycle.acceptance.driver.InvoiceDriver.Seen;
import org.examcycle.acceptance.driver.InvoiceDriver.Terms;
import org.examcycle.acceptance.driver.StatementDriver;

/** Invoices: when they are issued, what stands on them, and who sees them. */
public class InvoiceSteps {

  private static final String SERIES = SeriesCast.USUAL;

  private final BoardClock clock;
  private final FreshCodes codes;
  private final CentreCast centres;
  private final SeriesCast series;
  private final InvoiceDriver invoices;
  private final Answer answer;

  public InvoiceSteps(
      BoardClock clock,
      FreshCodes codes,
      CentreCast centres,
      SeriesCast series,
      InvoiceDriver invoices,
      Answer answer) {
    this.clock = clock;
    this.codes = codes;
    this.centres = centres;
    this.series = series;
    this.invoices = invoices;
    this.answer = answer;
  }

  @When("the invoices that are due are issued at {moment}")
  public void areIssued(Instant moment) {
    clock.set(moment);
    answer.to(invoices.issue(CentreCast.BOARD, series.code(SERIES)));
  }

  @Given("the invoices that were due were issued at {moment}")
  public void wereIssued(Instant moment) {
    areIssued(moment);
    answer.last().seen();
  }

  @Given("invoices are issued within {int} days and payable within {int}")
  public void termsAre(int toIssue, int toPay) {
    var terms = new Terms(toIssue, toPay);
    assertThat(invoices.setTerms(SeriesCast.BOARD, series.code(SERIES), terms).seen())
        .isEqualTo(terms);
  }

  @Given("Britannia adds {pounds} to every entry fee")
  public void adds(long amount) {
    adds(List.of(flat("ENTRY_FEE", amount), flat("REFUND", -amount)));
  }

  @Given("Britannia adds {int} per cent to every entry fee and gives it back with a refund")
  public void addsShare(int percent) {
    adds(List.of(share("ENTRY_FEE", percent), share("REFUND", percent)));
  }

  private void adds(List<Added> markUps) {
    var associate = codes.associate("Britannia");
    invoices.setMarkUps(Actor.associate(associate), associate, series.code(SERIES), markUps).seen();
  }

  private static Added flat(String kind, long pence) {
    return new Added(kind, Optional.of(pence), Optional.empty());
  }

  private static Added share(String kind, int percent) {
    return new Added(kind, Optional.empty(), Optional.of(100 * percent));
  }

  @Given("{word} had its newest invoice printed")
  public void hadItPrinted(String school) {
    var officer = centres.officer(school);
    invoices.print(officer, of(officer, school).getFirst().key()).seen();
  }

  @When("{word} reads its newest invoice in print")
  public void readsInPrint(String school) {
    readsInPrintOf(school, school);
  }

  @When("{word} reads the newest invoice of {word} in print")
  public void readsInPrintOf(String school, String other) {
    var key = of(centres.officer(other), other).getFirst().key();
    answer.to(invoices.printed(centres.officer(school), key));
  }

  @When("{word} has the newest invoice of {word} printed")
  public void hasPrintedOf(String school, String other) {
    var key = of(centres.officer(other), other).getFirst().key();
    answer.to(invoices.print(centres.officer(school), key));
  }

  @Then("its page and its PDF are those that the invoice of {word} gives the digests of")
  public void printsAreThose(String school) {
    var officer = centres.officer(school);
    var again = invoices.printed(officer, of(officer, school).getFirst().key()).seen();
    assertThat(answer.last().seen()).isEqualTo(again);
    assertThat(again.came())
        .isEqualTo(new StatementDriver.Prints(again.pageDigest(), again.pdfDigest()));
  }

  @When("Britannia sets that it adds {pounds} to every entry fee")
  public void setsForFees(long amount) {
    sets(flat("ENTRY_FEE", amount));
  }

  @When("Britannia sets that it adds {pounds} to every refund")
  public void setsForRefunds(long amount) {
    sets(flat("REFUND", amount));
  }

  private void sets(Added markUp) {
    var associate = codes.associate("Britannia");
    answer.to(
        invoices.setMarkUps(
            Actor.associate(associate), associate, series.code(SERIES), List.of(markUp)));
  }

  @When("Britannia sets what {word} adds")
  public void setsForAnother(String associate) {
    answer.to(
        invoices.setMarkUps(
            Actor.associate(codes.associate("Britannia")),
            codes.associate(associate),
            series.code(SERIES),
            List.of(flat("ENTRY_FEE", 100L))));
  }

  @Then("{int} invoice(s) is/are issued")
  public void soManyAreIssued(int count) {
    assertThat(answer.last().seen()).isEqualTo(count);
  }

  /** The newest first, as the centre's officer sees them. */
  @Then("{word} sees the invoices")
  public void sees(String school, DataTable table) {
    seesAs(centres.officer(school), school, table);
  }

  @Then("the Associate {word} sees for {word} the invoices")
  public void theAssociateSees(String associate, String school, DataTable table) {
    seesAs(Actor.associate(codes.associate(associate)), school, table);
  }

  private void seesAs(Actor by, String school, DataTable table) {
    assertThat(of(by, school).stream().map(InvoiceSteps::words).toList())
        .isEqualTo(table.asMaps().stream().map(Map::copyOf).toList());
  }

  @Then("{word} sees no invoice")
  public void seesNone(String school) {
    assertThat(of(centres.officer(school), school)).isEmpty();
  }

  private List<Seen> of(Actor by, String school) {
    return invoices.invoices(by, series.code(SERIES), centres.number(school)).seen();
  }

  private static Map<String, String> words(Seen seen) {
    return Map.of(
        "for", seen.cause().toLowerCase(Locale.ROOT).replace('_', ' '),
        "issued on", Moments.text(seen.issuedOn()),
        "payable by", Moments.text(seen.payableBy()),
        "total", (seen.credit() ? "-£" : "£") + Math.abs(seen.total()) / 100);
  }

  @Then("on the newest of {word} stand")
  public void standsOnIt(String school, DataTable table) {
    var officer = centres.officer(school);
    var lines = invoices.lines(officer, of(officer, school).getFirst().key()).seen();
    var told = table.row(0);
    assertThat(lines.stream().map(line -> told.stream().map(words(line)::get).toList()).toList())
        .isEqualTo(table.subTable(1, 0).asLists());
    assertThat(lines).extracting(Line::entry).doesNotContain("");
  }

  private static Map<String, String> words(Line line) {
    return Map.of(
        "what", line.kind().toLowerCase(Locale.ROOT).replace('_', ' '),
        "option", line.option(),
        "amount", pounds(line.amount()),
        "added", pounds(line.markUp()),
        "by", line.rule());
  }

  private static String pounds(long pence) {
    return (pence < 0 ? "-£" : "£") + Math.abs(pence) / 100;
  }

  @Then("numbers of invoices follow one another")
  public void numbersFollow() {
    var numbers =
        of(CentreCast.BOARD, "Northgate").stream().map(seen -> seen.key().number()).toList();
    assertThat(numbers).hasSize(2);
    assertThat(numbers.getFirst()).isGreaterThan(numbers.getLast());
  }

  @When("the officer of {word} reads the invoice of {word}")
  public void reads(String school, String other) {
    var key = of(centres.officer(other), other).getFirst().key();
    answer.to(invoices.lines(centres.officer(school), key));
  }
}
