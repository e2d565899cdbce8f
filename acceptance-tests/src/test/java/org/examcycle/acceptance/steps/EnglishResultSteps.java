package org.examcycle.acceptance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.examcycle.acceptance.driver.BoardClock;
import org.examcycle.acceptance.driver.EnglishResultDriver;
import org.examcycle.acceptance.driver.EnglishResultDriver.Told;
import org.examcycle.acceptance.driver.ResultSeen;
import org.jspecify.annotations.Nullable;

/** English results: how far they have come, and what candidate and centre are told. */
public class EnglishResultSteps {

  private final BoardClock clock;
  private final CentreCast centres;
  private final ExamCast exams;
  private final SittingCast sittings;
  private final ResultCast cast;
  private final OnlineCast online;
  private final EnglishResultDriver results;
  private final Answer answer;
  private @Nullable Told told;
  private int releases;

  public EnglishResultSteps(
      BoardClock clock,
      CentreCast centres,
      ExamCast exams,
      SittingCast sittings,
      ResultCast cast,
      OnlineCast online,
      EnglishResultDriver results,
      Answer answer) {
    this.clock = clock;
    this.centres = centres;
    this.exams = exams;
    this.sittings = sittings;
    this.cast = cast;
    this.online = online;
    this.results = results;
    this.answer = answer;
  }

  @ParameterType(
      "is not ready|is ready but unreleased|is ready|is pending|is withheld for good|is withheld"
          + "|is that she missed a part|is that she missed it all")
  public String state(String words) {
    return words;
  }

  @Given("{word}'s result {state}")
  public void resultIs(String name, String state) {
    cast.give(name, state);
  }

  /** Four days before its window. */
  @Given("{word}'s result was ready 1 July")
  public void resultWasReady(String name) {
    resultIs(name, "is ready");
  }

  @Given("only {word}'s result is ready")
  public void onlyResultIsReady(String name) {
    resultIs(name, "is ready");
  }

  @Given("{word}'s result {state} on {moment}")
  public void resultIsOn(String name, String state, Instant moment) {
    clock.set(moment);
    resultIs(name, state);
  }

  @Given("results of the {exam} {mode} exam of {day} are out")
  public void areOut(String exam, String mode, LocalDate day) {
    exams.plan(exam).mode = mode;
    exams.plan(exam).date = day;
    toOpening(exam);
  }

  private void toOpening(String exam) {
    clock.set(exams.window(exam).opens().atTime(12, 0).atZone(Moments.UK).toInstant());
  }

  @Given("{word}'s scores in it are {scores}")
  public void scoresInItAre(String name, List<String> each) {
    if (!sittings.isEntered(name)) {
      sittings.enterOnTime(name, exams.last(), "Northgate");
    }
    cast.score(name, sittings.entry(name).exam(), each);
  }

  @Given("her/his scores are corrected to {scores}")
  public void areCorrected(List<String> each) {
    scoresInItAre(sittings.last(), each);
  }

  @Given("on {day} her/his scores are corrected to {scores}")
  public void areCorrectedOn(LocalDate day, List<String> each) {
    clock.set(day.atTime(12, 0).atZone(Moments.UK).toInstant());
    cast.score("Amira", sittings.entry("Amira").exam(), each);
  }

  @Given("on {day} it {state}")
  public void laterItIs(LocalDate day, String state) {
    clock.set(day.atTime(12, 0).atZone(Moments.UK).toInstant());
    resultIs("Amira", state);
  }

  @Given("{word} sat {exam} on {day} and has a result")
  public void satAndHasAResult(String name, String exam, LocalDate day) {
    exams.plan(exam).date = day;
    sittings.enterOnTime(name, exam, "Northgate");
    resultIs(name, "is ready");
    toOpening(exam);
  }

  @When("the board releases {word}'s result")
  @When("the board releases {word}'s result again")
  public void releases(String name) {
    var released = answer.to(cast.release(name));
    releases += released.isGranted() ? released.seen() : 0;
  }

  @Then("one release was new")
  public void oneReleaseWasNew() {
    assertThat(releases).isEqualTo(1);
  }

  @When("{word} looks up her/his result")
  public void looksUp(String name) {
    told = results.result(online.candidate(name)).seen();
  }

  private Told told() {
    if (told == null) {
      throw new IllegalStateException("nobody has looked up a result");
    }
    return told;
  }

  private void isTold(String what) {
    assertThat(told().answer()).isEqualTo(what);
    assertThat(told().result().isPresent()).isEqualTo(what.equals("RESULT"));
  }

  @Then("she/he is told that results start on {int} {word}")
  public void isToldWhenResultsStart(int day, String month) {
    isTold("NOT_YET");
    assertThat(told().opens())
        .contains(Moments.day(day + " " + month + " " + told().examDate().getYear()));
  }

  @Then("she/he sees it")
  public void seesIt() {
    isTold("RESULT");
    assertThat(told().result().flatMap(ResultSeen::overall)).isPresent();
  }

  @Then("{word} can see hers/his")
  public void canSeeHers(String name) {
    looksUp(name);
    seesIt();
  }

  @Then("she/he is told to expect it by {day}")
  public void isToldToExpectIt(LocalDate lastDay) {
    isTold("EXPECT_BY");
    assertThat(told().lastDay()).contains(lastDay);
  }

  @Then("she/he is told that it is pending and will follow")
  public void isToldThatItWillFollow() {
    isTold("PENDING");
  }

  @Then("she/he is told that it is withheld and to ask {word}")
  public void isToldThatItIsWithheld(String centre) {
    isTold("WITHHELD_ASK_CENTRE");
    assertThat(told().centre()).isEqualTo(centres.number(centre));
  }

  @Then("she/he is told to ask {word}")
  public void isToldToAsk(String centre) {
    isTold("ASK_CENTRE");
    assertThat(told().centre()).isEqualTo(centres.number(centre));
  }

  @Then("she/he is told {word} and no score")
  public void isToldALetter(String letter) {
    isTold("NO_RESULT");
    assertThat(told().noResult()).contains(letter);
  }

  @Then("she/he sees no score")
  public void seesNoScore() {
    assertThat(told().result()).isEqualTo(Optional.empty());
  }

  @Then("{word} is told the same of her/him")
  public void centreIsToldTheSame(String centre) {
    assertThat(cast.toldToCentre(centres.officer(centre), "Amira")).contains(told());
  }
}
