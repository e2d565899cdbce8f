package org.examcycle.acceptance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.Before;
import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.CandidateDriver;
import org.examcycle.acceptance.driver.CatalogueDriver;
import org.examcycle.acceptance.driver.CatalogueDriver.SyllabusRow;
import org.examcycle.acceptance.driver.Duty;
import org.examcycle.acceptance.driver.EntryDriver;
import org.examcycle.acceptance.driver.EntryFileDriver;
import org.examcycle.acceptance.driver.FreshCodes;
import org.examcycle.acceptance.driver.MarkingDriver;
import org.examcycle.acceptance.driver.Outcome;
import org.examcycle.acceptance.driver.ResultDriver;

/** Marks carried from one series into another. */
public class CarrySteps {

  private static final int FIRST_YEAR = 2025;

  private final FreshCodes codes;
  private final CarryCast carry;
  private final AwardCast cast;
  private final CentreCast centres;
  private final SeriesCast series;
  private final CandidateCast candidates;
  private final CatalogueDriver catalogue;
  private final EntryDriver entries;
  private final EntryFileDriver files;
  private final MarkingDriver marking;
  private final ResultDriver results;
  private final Answer answer;
  private String last = "";

  public CarrySteps(
      FreshCodes codes,
      CarryCast carry,
      AwardCast cast,
      CentreCast centres,
      SeriesCast series,
      CandidateCast candidates,
      CatalogueDriver catalogue,
      EntryDriver entries,
      EntryFileDriver files,
      MarkingDriver marking,
      ResultDriver results,
      Answer answer) {
    this.codes = codes;
    this.carry = carry;
    this.cast = cast;
    this.centres = centres;
    this.series = series;
    this.candidates = candidates;
    this.catalogue = catalogue;
    this.entries = entries;
    this.files = files;
    this.marking = marking;
    this.results = results;
    this.answer = answer;
  }

  /** Months are counted here. */
  @Before("@carried-over")
  public void keepYearsApart() {
    codes.keepYearsApart(FIRST_YEAR);
  }

  @ParameterType("coursework|AS result")
  public String carried(String text) {
    return text;
  }

  @Given("{word} of {word} had the marks {marks} in Art of {month}")
  public void tookArt(String name, String centre, String marks, String month) {
    took(name, centre, marks, "Art", "AX", month);
  }

  @Given("{word} of {word} had the marks {marks} in AS Physics of {month}")
  public void tookAs(String name, String centre, String marks, String month) {
    took(name, centre, marks, "Physics", "SX", month);
  }

  @Given("{word} of {word} had the marks {marks} in A Level Physics of {month}")
  public void tookALevel(String name, String centre, String marks, String month) {
    took(name, centre, marks, "Physics", "LX", month);
  }

  private void took(
      String name, String centre, String marks, String title, String option, String month) {
    carry.took(name, centre, marks, title, option, month);
    last = name;
  }

  @Given("{word} can be taken as AS Level, and as A Level at once, in {month}")
  public void canBeTaken(String title, String month) {
    carry.turnTo(title, month);
  }

  @Given("{word} may be carried into {month}")
  public void mayBeCarriedInto(String title, String month) {
    carry.turnTo(title, month);
  }

  @Given("{month} takes retakes of {month}")
  public void takesRetakes(String later, String earlier) {
    series.plan(later).retakesFrom = Optional.of(earlier);
    series.plan(later).retakesClose = Optional.of(LocalDate.of(2027, 3, 20));
  }

  @Given("{word} is a language")
  public void isALanguage(String title) {
    var row = new SyllabusRow(cast.syllabus(), title, CarrySubject.of(title).type(), true);
    catalogue.importSyllabus(SeriesCast.BOARD, row).seen();
  }

  @Given("{word} is a candidate of {word} in {month}")
  public void isACandidate(String name, String centre, String month) {
    candidates.register(name, centre, month);
  }

  @Given("{word}, born on another day, is a candidate of {word} in {month}")
  public void isAnother(String name, String centre, String month) {
    var details = CandidateCast.details(name, CandidateCast.BORN.plusDays(1), "SCHOOL");
    candidates.register(name, centre, month, details, Optional.empty());
  }

  @When("{word} enters {word} in {month} with the {carried} of {month}")
  public void enters(String centre, String name, String into, String what, String from) {
    enters(centre, name, into, carry.subject().carrying(), false, carry.earlier(name, from));
  }

  @When("{word} enters {word} in {month} as a retake with the coursework of {month}")
  public void entersAsARetake(String centre, String name, String into, String from) {
    enters(centre, name, into, carry.subject().carrying(), true, carry.earlier(name, from));
  }

  @When("{word} enters {word} in {month} for all of Art with the coursework of {month}")
  public void entersForAll(String centre, String name, String into, String from) {
    enters(centre, name, into, "AX", false, carry.earlier(name, from));
  }

  @When("{word} enters {word} in {month} with {word}'s coursework of {month}")
  public void entersWithAnothers(
      String centre, String name, String into, String whose, String from) {
    enters(centre, name, into, carry.subject().carrying(), false, carry.earlier(whose, from));
  }

  @When("{word} enters {word} in {month} by file with the coursework of {month}")
  public void entersByFile(String centre, String name, String into, String from) {
    entersByFile(centre, name, into, carry.earlier(name, from));
  }

  @When("{word} enters {word} in {month} by file with {word}'s coursework of {month}")
  public void entersByFileWithAnothers(
      String centre, String name, String into, String whose, String from) {
    entersByFile(centre, name, into, carry.earlier(whose, from));
  }

  /** One row, whose faults are the answer. */
  private void entersByFile(String centre, String name, String into, CandidateDriver.Key earlier) {
    carry.turnTo(carry.subject().title(), into);
    centres.approve(centre, cast.syllabus());
    var key = candidates.key(name, centre, into);
    var row =
        Map.of(
            "centre", key.centre(),
            "candidate", key.number(),
            "syllabus", cast.syllabus(),
            "option", carry.subject().carrying(),
            "carried_series", earlier.series(),
            "carried_centre", earlier.centre(),
            "carried_candidate", earlier.number());
    var by = centres.officer(centre);
    var file = files.send(by, key.series(), "GOOD_ROWS", List.of(row)).seen();
    files.workedThrough(by, file).seen();
    var faults = files.faults(by, file).seen();
    answer.to(faults.isEmpty() ? Outcome.granted(file) : Outcome.refused(faults));
    if (faults.isEmpty()) {
      cast.entered(name, key, carry.subject().carrying(), made(by, key));
    }
    last = name;
  }

  private EntryDriver.Made made(Actor by, CandidateDriver.Key key) {
    return entries.entries(by, key.series(), key.centre(), 100).seen().stream()
        .filter(entry -> entry.candidate().equals(key))
        .map(entry -> new EntryDriver.Made(entry.entry(), entry.version()))
        .findFirst()
        .orElseThrow();
  }

  @When("what {word} has in {month} is exported and sent back")
  public void isExportedAndSentBack(String centre, String month) {
    var by = centres.officer(centre);
    var rows = files.export(by, series.code(month), centres.number(centre)).seen();
    var file = files.send(by, series.code(month), "ALL_OR_NOTHING", rows).seen();
    answer.to(files.workedThrough(by, file));
  }

  @Then("nothing of it is new")
  public void nothingIsNew() {
    assertThat(answer.last().seen())
        .isInstanceOfSatisfying(
            EntryFileDriver.File.class,
            file -> {
              assertThat(file.unchanged()).isPositive().isEqualTo(file.rows());
              assertThat(file.state()).isEqualTo("DONE");
            });
  }

  @When("{word} enters {word} in {month} without naming anybody")
  public void entersWithoutNaming(String centre, String name, String into) {
    answer.to(
        carry.enter(
            name, centre, into, carry.subject().carrying(), Optional.empty(), Optional.empty()));
  }

  @When("{word} enters {word} for all of Physics in {month}")
  public void entersAtOnce(String centre, String name, String month) {
    candidates.register(name, centre, month);
    answer.to(carry.enter(name, centre, month, "LX", Optional.empty(), Optional.empty()));
  }

  private void enters(
      String centre,
      String name,
      String into,
      String option,
      boolean retake,
      CandidateDriver.Key from) {
    var retaken = Optional.of(from).filter(_ -> retake);
    answer.to(carry.enter(name, centre, into, option, retaken, Optional.of(from)));
    last = name;
  }

  @Given("{word} entered {word} in {month} with the coursework of {month}")
  public void entered(String centre, String name, String into, String from) {
    enters(centre, name, into, "coursework", from);
    answer.last().seen();
  }

  @Given("the board took that entry back")
  public void tookBack() {
    var entry = cast.made(last);
    entries.withdraw(CentreCast.BOARD, entry.entry(), entry.version()).seen();
  }

  @When("{word} changes that entry to all of Art")
  public void changes(String centre) {
    var entry = cast.made(last);
    answer.to(
        entries.amend(
            centres.officer(centre),
            entry.entry(),
            entry.version(),
            new EntryDriver.Option(cast.syllabus(), Optional.of("AX"))));
  }

  @Given("the result of {word} in {month} is held")
  public void isHeld(String name, String month) {
    Outcome<ResultDriver.Done> held =
        results.hold(
            Actor.board(Duty.CONDUCT),
            carry.earlier(name, month),
            cast.syllabus(),
            "MALPRACTICE_CASE");
    held.seen();
  }

  @When("the hold on the result of {word} in {month} is lifted")
  public void isLifted(String name, String month) {
    answer.to(results.lift(Actor.board(Duty.CONDUCT), carry.earlier(name, month), cast.syllabus()));
  }

  @When("a case is opened about {word} in {month}")
  public void aCaseIsOpened(String name, String month) {
    answer.to(
        marking.recordStanding(
            Actor.board(Duty.CONDUCT),
            carry.earlier(name, month),
            cast.syllabus(),
            0,
            new MarkingDriver.Standing(true, false, false)));
    answer.last().seen();
  }

  @Given("{word} had {int} on the new paper")
  public void hadOnTheNewPaper(String name, int mark) {
    cast.mark(name, mark + ", missing");
  }

  @When("{word} of {month} is awarded again with the marks {marks} of {word}")
  public void isAwardedAgain(String title, String month, String marks, String name) {
    assertThat(title).isEqualTo(carry.subject().title());
    carry.tookAnew(name, marks, month);
  }

  @Then("{word} carries {word} on component {word}")
  public void carries(String name, String mark, String component) {
    assertThat(carriedBy(name, component).carried()).contains(mark);
  }

  @Then("what {word} carries on component {word} is awaited")
  public void isAwaited(String name, String component) {
    assertThat(carriedBy(name, component).state()).isEqualTo("AWAITED");
  }

  private MarkingDriver.Mark carriedBy(String name, String component) {
    return marking.mark(AwardCast.BOARD, cast.key(name), cast.syllabus(), component).seen().mark();
  }
}
