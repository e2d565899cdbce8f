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
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.BoardClock;
import org.examcycle.acceptance.driver.FreshCodes;
import org.examcycle.acceptance.driver.InvoiceDriver;
import org.examcycle.acceptance.driver.InvoiceDriver.Line;
import org.examcycle.acceptance.driver.InvoiceDriver.Seen;

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

  @Given("Britannia adds {pounds} to every entry fee")
  public void adds(long amount) {
    var associate = codes.associate("Britannia");
    invoices
        .setMarkUps(
            Actor.associate(associate),
            associate,
            series.code(SERIES),
            Map.of("ENTRY_FEE", amount, "REFUND", -amount))
        .seen();
  }

  @When("Britannia sets what {word} adds")
  public void setsForAnother(String associate) {
    answer.to(
        invoices.setMarkUps(
            Actor.associate(codes.associate("Britannia")),
            codes.associate(associate),
            series.code(SERIES),
            Map.of("ENTRY_FEE", 100L)));
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
    assertThat(lines.stream().map(InvoiceSteps::words).toList())
        .isEqualTo(table.asMaps().stream().map(Map::copyOf).toList());
    assertThat(lines).extracting(Line::entry).doesNotContain("");
  }

  private static Map<String, String> words(Line line) {
    return Map.of(
        "what", line.kind().toLowerCase(Locale.ROOT).replace('_', ' '),
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
