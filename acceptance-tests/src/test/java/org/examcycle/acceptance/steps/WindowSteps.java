package org.examcycle.acceptance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examcycle.acceptance.driver.ExamDriver;
import org.examcycle.acceptance.driver.ExamDriver.Window;
import org.examcycle.acceptance.driver.SittingDriver.Confirmation;
import org.jspecify.annotations.Nullable;

/** Release windows: proposed with an exam date, moved later. */
public class WindowSteps {

  private final ExamCast exams;
  private final SittingCast sittings;
  private final ExamDriver driver;
  private final Answer answer;
  private final Map<String, Confirmation> before = new HashMap<>();
  private @Nullable Window proposed;

  public WindowSteps(ExamCast exams, SittingCast sittings, ExamDriver driver, Answer answer) {
    this.exams = exams;
    this.sittings = sittings;
    this.driver = driver;
    this.answer = answer;
  }

  @Given(
      "results come out as published: on paper after 28 to 42 days, on computer after 14 to 28 days"
          + " until February 2024, digitally after 5 to 10 working days from March 2024")
  public void asPublished() {
    exams.knowWindows();
  }

  @When("the board gives exams on paper two rows for the same days")
  public void givesTwoRows() {
    var paper = Published.windows().stream().filter(row -> row.mode().equals("PAPER")).findFirst();
    var twice = new ArrayList<>(Published.windows());
    twice.add(paper.orElseThrow());
    answer.to(driver.proposeWindowsBy(ExamCast.BOARD, twice, Published.publicHolidays()));
  }

  @When("the board schedules {exam} as a {mode} exam on {day}")
  public void schedules(String exam, String mode, LocalDate day) {
    exams.plan(exam).mode = mode;
    exams.plan(exam).date = day;
    var scheduled = answer.to(driver.schedule(ExamCast.BOARD, exams.examDateRow(exam)));
    proposed = scheduled.isGranted() ? scheduled.seen().window() : null;
  }

  @Then("its results are to come out from {day} to {day}")
  public void areToComeOut(LocalDate opens, LocalDate lastDay) {
    assertThat(proposed).isEqualTo(new Window(opens, lastDay));
  }

  @When("the board moves the window to {day} to {day}")
  public void moves(LocalDate opens, LocalDate lastDay) {
    List.of("Amira", "Bilal").forEach(name -> before.put(name, sittings.confirmation(name)));
    var examDate = exams.examDate(exams.last());
    var version = driver.examDate(ExamCast.BOARD, examDate).seen().version();
    answer.to(driver.moveWindow(ResultCast.BOARD, examDate, version, new Window(opens, lastDay)));
  }

  @Given("the board has moved the window to {day} to {day}")
  public void hasMoved(LocalDate opens, LocalDate lastDay) {
    moves(opens, lastDay);
    answer.last().seen();
  }

  @Then("{word} and {word} have new Confirmations of Entry that promise the result by {day}")
  public void haveNewConfirmations(String one, String other, LocalDate lastDay) {
    assertThat(answer.last().seen()).isEqualTo(2);
    for (var name : List.of(one, other)) {
      var now = sittings.confirmation(name);
      assertThat(now.edition()).isEqualTo(before(name).edition() + 1);
      assertThat(now.resultBy()).isEqualTo(lastDay);
    }
  }

  @Then("the numbers on them are the same as before")
  public void theNumbersAreTheSame() {
    for (var name : before.keySet()) {
      var now = sittings.confirmation(name);
      assertThat(now.candidateId()).isEqualTo(before(name).candidateId());
      assertThat(now.secretNumber()).isEqualTo(before(name).secretNumber());
    }
  }

  @Then("nobody has a new Confirmation of Entry")
  public void nobodyHasANewConfirmation() {
    assertThat(answer.last().seen()).isEqualTo(0);
    assertThat(before)
        .allSatisfy(
            (name, then) ->
                assertThat(sittings.confirmation(name).edition()).isEqualTo(then.edition()));
  }

  private Confirmation before(String name) {
    return Optional.ofNullable(before.get(name)).orElseThrow();
  }
}
