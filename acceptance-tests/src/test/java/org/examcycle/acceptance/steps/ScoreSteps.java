package org.examcycle.acceptance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import org.examcycle.acceptance.driver.ScoreDriver.Decided;

/** Component scores on the English Scale, and what they earn. */
public class ScoreSteps {

  private static final String CENTRE = "Northgate";

  private final SittingCast sittings;
  private final ScoreCast scores;
  private final Answer answer;
  private String name = "";

  public ScoreSteps(SittingCast sittings, ScoreCast scores, Answer answer) {
    this.sittings = sittings;
    this.scores = scores;
    this.answer = answer;
  }

  @ParameterType("(?:\\d+|absent|exempt)(?:, (?:\\d+|absent|exempt))*")
  public List<String> scores(String text) {
    return List.of(text.split(", "));
  }

  @ParameterType("Pass with Distinction|Pass with Merit|Pass|Grade [ABC]|Level [ABC][12]")
  public String grade(String text) {
    return text;
  }

  @ParameterType("[ABC][12]")
  public String level(String text) {
    return text;
  }

  @Given("{word}'s overall score in {exam} is {int}")
  public void overallScore(String who, String exam, int score) {
    sat(who, exam);
    scores.scoredThroughout(who, exam, String.valueOf(score));
  }

  @Given("{word}'s scores in {exam} are {scores}")
  public void scoresAre(String who, String exam, List<String> each) {
    sat(who, exam);
    scores.scored(who, exam, each);
  }

  private void sat(String who, String exam) {
    name = who;
    sittings.enterOnTime(who, exam, CENTRE);
  }

  @When("her/his result is issued")
  public void isIssued() {
    answer.to(scores.record(name)).seen();
  }

  private Decided decided() {
    return scores.decided(name);
  }

  @Then("she/he has {grade} and a(n) {word} certificate at {level}")
  public void hasACertificate(String grade, String certificate, String level) {
    has(grade);
    assertThat(decided().certificate()).as(certificate).isEqualTo("EXAM");
    assertThat(decided().level()).contains(level);
  }

  private void has(String grade) {
    assertThat(decided().gradeName().or(decided()::result)).contains(grade);
  }

  @Then("it earns a general certificate at {level}")
  public void earnsAGeneralCertificate(String level) {
    assertThat(decided().certificate()).isEqualTo("GENERAL");
    assertThat(decided().level()).contains(level);
  }

  @Then("it shows the score but earns no certificate")
  public void showsTheScore() {
    assertThat(decided().certificate()).isEqualTo("NONE");
    assertThat(decided().overall()).isPresent();
  }

  @Then("it does not report the score")
  public void doesNotReport() {
    assertThat(decided().certificate()).isEqualTo("NONE");
    assertThat(decided().overall()).isEmpty();
  }

  @Then("her/his overall score is {int} and she/he has {grade}")
  public void overallAndGrade(int overall, String grade) {
    assertThat(decided().overall()).contains(overall);
    has(grade);
  }
}
