package org.examcycle.acceptance.steps;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.examcycle.acceptance.driver.ExamDriver.Window;

/** English exams, the days on which they are sat, and their release windows. */
public class ExamSteps {

  private final ExamCast exams;

  public ExamSteps(ExamCast exams) {
    this.exams = exams;
  }

  @ParameterType("(?:A2|B1|B2|C1|C2) [A-Z][a-z]+(?: [A-Z][a-z]+)?(?: for Schools)?")
  public String exam(String name) {
    return name;
  }

  @ParameterType("paper|computer|digital")
  public String mode(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  @Given("{exam} is sat on {day}")
  public void isSatOn(String exam, LocalDate day) {
    exams.plan(exam).date = day;
  }

  @Given("the {exam} {mode} exam is on {day}")
  public void isSatInAMode(String exam, String mode, LocalDate day) {
    exams.plan(exam).mode = mode;
    isSatOn(exam, day);
  }

  @Given("results of the {exam} {mode} exam of {day} come out from {day} to {day}")
  public void comeOut(String exam, String mode, LocalDate day, LocalDate opens, LocalDate last) {
    isSatInAMode(exam, mode, day);
    exams.plan(exam).window = Optional.of(new Window(opens, last));
  }

  @Given("results of the {exam} {mode} exam of {day} come out from {int} to {day}")
  public void comeOut(String exam, String mode, LocalDate day, int opens, LocalDate last) {
    comeOut(exam, mode, day, last.withDayOfMonth(opens), last);
  }
}
