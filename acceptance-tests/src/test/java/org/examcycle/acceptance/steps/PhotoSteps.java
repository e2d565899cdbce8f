package org.examcycle.acceptance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.examcycle.acceptance.driver.SittingDriver;
import org.examcycle.acceptance.driver.SittingDriver.CandidateRow;

/** Whether candidates of English exams may be photographed on the day. */
public class PhotoSteps {

  private static final Map<String, String> SAID =
      Map.of(
          "she has agreed to the photo", "AGREED",
          "a parent has agreed to the photo", "AGREED_BY_PARENT",
          "the photo is declined", "DECLINED",
          "no photo will be taken", "NONE");

  private final CentreCast centres;
  private final SittingCast sittings;
  private final SittingDriver driver;
  private final ExamCast exams;
  private final Answer answer;

  public PhotoSteps(
      CentreCast centres,
      SittingCast sittings,
      SittingDriver driver,
      ExamCast exams,
      Answer answer) {
    this.centres = centres;
    this.sittings = sittings;
    this.driver = driver;
    this.exams = exams;
    this.answer = answer;
  }

  @ParameterType(
      "she has agreed to the photo|a parent has agreed to the photo|the photo is declined|no photo"
          + " will be taken")
  public String photo(String text) {
    return Objects.requireNonNull(SAID.get(text), text);
  }

  @When("{word} enters {word}, born on {day}, for {exam}")
  public void enters(String by, String name, LocalDate born, String exam) {
    answer.to(sittings.enter(name, exam, by, candidate(name, born)));
  }

  @When("{word} enters {word}, who declines the photo, for {exam}")
  public void entersDeclining(String by, String name, String exam) {
    answer.to(sittings.enterWithoutPhoto(name, exam, by));
  }

  @Given("{word} has entered {word}, who declines the photo, for {exam}")
  public void hasEnteredDeclining(String by, String name, String exam) {
    entersDeclining(by, name, exam);
    answer.last().seen();
  }

  @Given("{word} has entered {word}, born on {day}, for {exam}")
  public void hasEntered(String by, String name, LocalDate born, String exam) {
    sittings.enter(name, exam, by, candidate(name, born)).seen();
  }

  @Given("{word} has moved her to {exam}")
  public void hasMoved(String by, String exam) {
    sittings.sitting(exam, by);
    var name = sittings.last();
    driver
        .move(
            centres.officer(by),
            sittings.entry(name).id(),
            sittings.seen(name).version(),
            exams.examDate(exam))
        .seen();
  }

  @When("{word} moves her, who declines the photo, to {exam}")
  public void movesDeclining(String by, String exam) {
    sittings.sitting(exam, by);
    var name = sittings.last();
    answer.to(
        driver.moveWithoutPhoto(
            centres.officer(by),
            sittings.entry(name).id(),
            sittings.seen(name).version(),
            exams.examDate(exam)));
  }

  private static CandidateRow candidate(String name, LocalDate born) {
    return new CandidateRow(name, Optional.empty(), "en", born, "UNSPECIFIED");
  }

  @Then("it is on record that {photo}")
  public void isOnRecord(String said) {
    assertThat(sittings.seen(sittings.last()).photo()).isEqualTo(said);
  }
}
