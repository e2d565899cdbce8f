package org.examcycle.acceptance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.Duty;
import org.examcycle.acceptance.driver.ExamDriver;
import org.examcycle.acceptance.driver.ExamDriver.Window;
import org.examcycle.acceptance.driver.Outcome;
import org.examcycle.acceptance.driver.SittingDriver;
import org.examcycle.acceptance.driver.SittingDriver.ComponentTime;
import org.examcycle.acceptance.driver.SittingDriver.Confirmation;
import org.examcycle.acceptance.driver.SittingDriver.EntrySeen;

/** Confirmations of Entry: printed, and issued anew for lost numbers. */
public class ConfirmationSteps {

  private final CentreCast centres;
  private final ExamCast exams;
  private final SittingCast sittings;
  private final ExamDriver examDriver;
  private final SittingDriver driver;
  private final Answer answer;
  private Actor reissuer = CentreCast.BOARD;
  private Outcome<Confirmation> printed = Outcome.refused(List.of());

  public ConfirmationSteps(
      CentreCast centres,
      ExamCast exams,
      SittingCast sittings,
      ExamDriver examDriver,
      SittingDriver driver,
      Answer answer) {
    this.centres = centres;
    this.exams = exams;
    this.sittings = sittings;
    this.examDriver = examDriver;
    this.driver = driver;
    this.answer = answer;
  }

  private SittingCast.Entry entry() {
    return sittings.entry(sittings.last());
  }

  @Given("the board moves the last day for results of {exam} to {day}")
  public void movesTheLastDay(String exam, LocalDate last) {
    var examDate = exams.examDate(exam);
    var seen = examDriver.examDate(ExamCast.BOARD, examDate).seen();
    var window = new Window(seen.window().opens(), last);
    examDriver.moveWindow(Actor.board(Duty.RELEASE), examDate, seen.version(), window).seen();
  }

  @Given("{word} holds the records of {word}")
  public void holdsTheRecords(String holder, String closed) {
    driver
        .nameRecordsHolder(CentreCast.BOARD, centres.number(closed), centres.number(holder))
        .seen();
  }

  @When("the board names {word} to hold the records of {word}")
  public void namesToHoldTheRecords(String holder, String closed) {
    answer.to(
        driver.nameRecordsHolder(CentreCast.BOARD, centres.number(closed), centres.number(holder)));
  }

  /** By the sittings of that centre, as somebody does who knows no id of an entry. */
  @When("{word} looks up who was entered at {word}")
  public void looksUpWhoWasEntered(String holder, String closed) {
    var by = centres.officer(holder);
    answer.to(
        driver
            .sittings(by, centres.number(closed), Optional.empty(), 10)
            .map(found -> driver.entries(by, found.getFirst().sitting(), 10).seen()));
  }

  @Then("it finds her/his entry")
  public void findsTheEntry() {
    assertThat(answer.last().seen())
        .asInstanceOf(InstanceOfAssertFactories.list(EntrySeen.class))
        .extracting(EntrySeen::entry)
        .containsExactly(entry().id());
  }

  @When("{word} prints her/his Confirmation of Entry")
  public void prints(String centre) {
    print(centres.officer(centre));
  }

  @When("{word} prints her/his Confirmation of Entry twice")
  public void printsTwice(String centre) {
    prints(centre);
    sittings.keepConfirmation();
    prints(centre);
  }

  @When("the board's officer for entries prints her/his Confirmation of Entry")
  public void theBoardPrints() {
    print(CentreCast.BOARD);
  }

  private void print(Actor by) {
    printed = answer.to(driver.confirmation(by, entry().id()));
  }

  @When("{word} re-issues her/his numbers")
  public void reissues(String centre) {
    reissue(centres.officer(centre), 0);
  }

  @When("{word} re-issues her/his numbers on a version that is no longer the newest")
  public void reissuesOnAnOldVersion(String centre) {
    reissue(centres.officer(centre), 1);
  }

  @When("the board is asked to re-issue her/his numbers")
  public void theBoardIsAsked() {
    reissue(CentreCast.BOARD, 0);
  }

  private void reissue(Actor by, int behind) {
    sittings.keepConfirmation(by);
    reissuer = by;
    var version = sittings.seen(sittings.last()).version();
    answer.to(driver.reissue(by, entry().id(), version + behind));
  }

  @Then("it names")
  public void itNames(DataTable table) {
    table.asMap().forEach((what, text) -> assertThat(told(what)).as(what).isEqualTo(text));
  }

  private String told(String what) {
    var confirmation = printed.seen();
    return switch (what) {
      case "candidate" -> confirmation.name();
      case "in Latin" -> confirmation.latinName();
      case "exam" -> confirmation.exam();
      case "venue" -> confirmation.venue();
      case "clocks" -> confirmation.zone();
      case "components" ->
          confirmation.times().stream()
              .map(ComponentTime::component)
              .map(ExamSteps::named)
              .collect(Collectors.joining(", "));
      case "first starts" -> Moments.text(confirmation.times().getFirst().startsAt());
      case "result by" -> Moments.text(confirmation.resultBy());
      default -> throw new IllegalArgumentException(what);
    };
  }

  @Then("it tells where results are seen")
  public void tellsWhereResultsAreSeen() {
    assertThat(printed.seen().resultsAt()).startsWith("https://");
  }

  @Then("it is the second edition and promises the result by {day}")
  public void promises(LocalDate day) {
    assertThat(printed.seen().edition()).isEqualTo(2);
    assertThat(printed.seen().resultBy()).isEqualTo(day);
  }

  @Then("both say the same")
  public void bothSayTheSame() {
    assertThat(printed.seen()).isEqualTo(sittings.kept());
  }

  @Then("both Confirmations of Entry have an ID of three letters and six digits")
  public void bothHaveAnId() {
    assertThat(ofBoth())
        .hasSize(2)
        .allSatisfy(each -> assertThat(each.candidateId()).matches("[A-Z]{3}[0-9]{6}"));
  }

  @Then("both have a secret number of four digits")
  public void bothHaveASecret() {
    assertThat(ofBoth()).allSatisfy(each -> assertThat(each.secretNumber()).matches("[0-9]{4}"));
  }

  @Then("the two IDs differ")
  public void theIdsDiffer() {
    assertThat(ofBoth()).extracting(Confirmation::candidateId).doesNotHaveDuplicates();
  }

  private List<Confirmation> ofBoth() {
    return sittings.all().stream().map(each -> sittings.confirmation(each).seen()).toList();
  }

  @Then("her/his second Confirmation of Entry has the same ID and another secret number")
  public void hasAnotherSecret() {
    answer.last().seen();
    var now = driver.confirmation(reissuer, entry().id()).seen();
    assertThat(now.edition()).isEqualTo(2);
    assertThat(now.candidateId()).isEqualTo(sittings.kept().candidateId());
    assertThat(now.secretNumber()).isNotEqualTo(sittings.kept().secretNumber());
  }

  @Then("she/he has a second Confirmation of Entry, for {day}, with the same numbers")
  public void hasTheSameNumbers(LocalDate day) {
    var now = sittings.confirmation(entry()).seen();
    assertThat(now.edition()).isEqualTo(2);
    assertThat(now.times().getFirst().startsAt().toLocalDate()).isEqualTo(day);
    assertThat(now.candidateId()).isEqualTo(sittings.kept().candidateId());
    assertThat(now.secretNumber()).isEqualTo(sittings.kept().secretNumber());
  }

  @Then("it is refused, and {word} is named to re-issue them")
  public void isNamed(String centre) {
    var reason = answer.refusedBy("reissued-by-the-centre-only", "ENG-EXM-06");
    assertThat(reason.fact("centre")).contains(centres.number(centre));
  }
}
