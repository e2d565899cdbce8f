package org.examcycle.acceptance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.FreshCodes;
import org.examcycle.acceptance.driver.GuideDriver;
import org.examcycle.acceptance.driver.GuideDriver.ChangeRow;
import org.examcycle.acceptance.driver.GuideDriver.DocumentRow;
import org.examcycle.acceptance.driver.GuideDriver.RegulationsRow;
import org.examcycle.acceptance.driver.GuideDriver.RuleRow;

/** Regulations, key documents and regulators, year by year. */
public class RegulationSteps {

  private static final Optional<String> NONE = Optional.empty();
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

  private final FreshCodes codes;
  private final SeriesCast series;
  private final GuideDriver guide;
  private final Answer answer;
  private List<RuleRow> rules = List.of();
  private List<ChangeRow> changes = List.of();
  private List<DocumentRow> documents = List.of();

  public RegulationSteps(FreshCodes codes, SeriesCast series, GuideDriver guide, Answer answer) {
    this.codes = codes;
    this.series = series;
    this.guide = guide;
    this.answer = answer;
  }

  @Given("the regulations of {int} are")
  public void theRegulationsAre(int year, DataTable table) {
    publishes(year, table);
    answer.last().seen();
  }

  @When("the board publishes as the regulations of {int}")
  public void publishes(int year, DataTable table) {
    publish(year, NONE, NONE, table);
  }

  @Given("the UK supplement to the regulations of {int} is")
  public void theSupplementIs(int year, DataTable table) {
    publishesTheSupplement(year, table);
    answer.last().seen();
  }

  @When("the board publishes as the UK supplement to the regulations of {int}")
  public void publishesTheSupplement(int year, DataTable table) {
    publish(year, Optional.of("UK"), NONE, table);
  }

  @Given("the supplement to the regulations of {int} for {month} is")
  public void theSupplementForASeriesIs(int year, String month, DataTable table) {
    publishesForASeries(year, month, table);
    answer.last().seen();
  }

  @When("the board publishes as the supplement to the regulations of {int} for {month}")
  public void publishesForASeries(int year, String month, DataTable table) {
    publish(year, NONE, Optional.of(seriesOf(month)), table);
  }

  @When("the board publishes as the UK supplement to the regulations of {int} for {month}")
  public void publishesForUkInASeries(int year, String month, DataTable table) {
    publish(year, Optional.of("UK"), Optional.of(seriesOf(month)), table);
  }

  /** Of the year that stands for its own here. */
  private String seriesOf(String month) {
    var of = YearMonth.parse(month, MONTH);
    return "%s-%02d".formatted(codes.examYear(of.getYear()), of.getMonthValue());
  }

  private void publish(int year, Optional<String> route, Optional<String> of, DataTable table) {
    var texts =
        table.cells().stream().map(row -> new RuleRow(row.get(0), row.get(1), row.get(2))).toList();
    answer.to(
        guide.publishRegulations(
            SeriesCast.BOARD, new RegulationsRow(codes.examYear(year), route, of, texts)));
  }

  @When("a centre in the United Kingdom reads the regulations of {int}")
  public void aUkCentreReads(int year) {
    read(year, Optional.of("UK"), NONE);
  }

  @When("a centre elsewhere reads the regulations of {int}")
  public void aCentreElsewhereReads(int year) {
    read(year, Optional.of("INTERNATIONAL"), NONE);
  }

  @When("a centre in the United Kingdom reads the regulations of {int} for {month}")
  public void aUkCentreReadsForASeries(int year, String month) {
    read(year, Optional.of("UK"), Optional.of(seriesOf(month)));
  }

  @When("somebody reads the regulations of {int}")
  public void somebodyReads(int year) {
    answer.to(guide.regulations(Actor.anybody(), codes.examYear(year), NONE, NONE));
  }

  private void read(int year, Optional<String> route, Optional<String> of) {
    rules = guide.regulations(Actor.anybody(), codes.examYear(year), route, of).seen();
  }

  @When("somebody reads what changed in {int}")
  public void readsWhatChanged(int year) {
    changes = guide.changes(Actor.anybody(), codes.examYear(year)).seen();
  }

  @Then("{word} says {string}, to be read in {string}")
  public void says(String rule, String words, String place) {
    assertThat(rules).contains(new RuleRow(rule, place, words));
    assertThat(rules).extracting(RuleRow::rule).doesNotHaveDuplicates();
  }

  @Then("they are")
  public void theyAre(DataTable table) {
    var rows =
        table.cells().stream()
            .map(row -> new ChangeRow(row.get(0), place(row.get(1)), place(row.get(2))))
            .toList();
    assertThat(changes).isEqualTo(rows);
  }

  private static Optional<String> place(String text) {
    return Optional.of(text).filter(there -> !there.equals("none"));
  }

  @Given("the board has listed the {word} {string} for {int}")
  public void hasListed(String kind, String title, int year) {
    lists(kind, title, year);
    answer.last().seen();
  }

  @When("the board lists the {word} {string} for {int}")
  public void lists(String kind, String title, int year) {
    var document =
        new DocumentRow(codes.examYear(year), kind.toUpperCase(Locale.ROOT), title, at(title));
    answer.to(guide.listDocument(SeriesCast.BOARD, document));
  }

  private static String at(String title) {
    return "https://board.example/" + title.replace(' ', '-');
  }

  @When("somebody looks for the documents of {int}")
  public void looksForDocuments(int year) {
    documents = guide.documents(Actor.anybody(), codes.examYear(year)).seen();
  }

  @Then("{string} and {string} are listed, in this order")
  public void areListed(String first, String second) {
    assertThat(documents).extracting(DocumentRow::title).containsExactly(first, second);
    assertThat(documents).extracting(DocumentRow::place).containsExactly(at(first), at(second));
  }

  @Given("{word} is recognised by {string} and {string} in {int}")
  public void isRecognisedBy(String title, String one, String other, int year) {
    name(title, year, Set.of(one, other));
  }

  @Given("{word} is recognised by {string} and {string} in the year of {month}")
  public void isRecognisedInTheYearOf(String title, String one, String other, String month) {
    var year = series.code(month).substring(0, 4);
    guide.nameRegulators(SeriesCast.BOARD, series.syllabus(title), year, Set.of(one, other)).seen();
  }

  @Given("{word} is recognised by nobody in {int}")
  public void isRecognisedByNobody(String title, int year) {
    name(title, year, Set.of());
  }

  @When("the board says that {word} is recognised by {string} in {int}")
  public void theBoardSays(String title, String regulator, int year) {
    answer.to(
        guide.nameRegulators(
            SeriesCast.BOARD, series.syllabus(title), codes.examYear(year), Set.of(regulator)));
  }

  private void name(String title, int year, Set<String> regulators) {
    guide
        .nameRegulators(SeriesCast.BOARD, series.syllabus(title), codes.examYear(year), regulators)
        .seen();
  }

  @When("somebody asks who recognises {word} in {int}")
  public void asksWhoRecognises(String title, int year) {
    answer.to(guide.regulators(Actor.anybody(), series.syllabus(title), codes.examYear(year)));
  }

  @Then("they are {string} and {string}")
  public void theyAre(String one, String other) {
    assertThat(answer.last().seen()).isEqualTo(List.of(one, other));
  }

  @Then("it is nobody")
  public void itIsNobody() {
    assertThat(answer.last().seen()).isEqualTo(List.of());
  }
}
