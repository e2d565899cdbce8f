package org.examcycle.acceptance.steps;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.util.List;

/** Component scores on the English Scale, and their being recorded. */
public class ScoreSteps {

  private final SittingCast sittings;
  private final ScoreCast scores;
  private final Answer answer;

  public ScoreSteps(SittingCast sittings, ScoreCast scores, Answer answer) {
    this.sittings = sittings;
    this.scores = scores;
    this.answer = answer;
  }

  @ParameterType("(?:\\d+|absent|exempt)(?:, (?:\\d+|absent|exempt))*")
  public List<String> scores(String text) {
    return List.of(text.split(", "));
  }

  @ParameterType("pending|withheld for good|withheld")
  public String held(String text) {
    return text.equals("withheld for good") ? "withheld_permanently" : text;
  }

  @Given("{word}'s overall score in {exam} is {int}")
  public void overallScore(String name, String exam, int score) {
    scores.scoredThroughout(name, exam, String.valueOf(score));
  }

  @Given("{word} and {word} have overall scores of {int} and {int} in {exam}")
  public void overallScores(String one, String other, int first, int second, String exam) {
    overallScore(one, exam, first);
    overallScore(other, exam, second);
  }

  @Given("{word}'s scores in {exam} are {scores}")
  public void scoresAre(String name, String exam, List<String> each) {
    scores.scored(name, exam, each);
  }

  @Given("her/his {component} score is {int}")
  public void scoreIs(String component, int score) {
    scores.scoredIn(sittings.last(), component, String.valueOf(score));
  }

  @Given("she/he has no {component} score")
  public void hasNoScore(String component) {
    scores.sheet(sittings.last()).remove(component);
  }

  @Given("her/his result was {held}")
  public void wasHeld(String hold) {
    isHeld(hold);
    answer.last().seen();
  }

  @When("her/his result is {held}")
  public void isHeld(String hold) {
    answer.to(scores.hold(sittings.last(), hold));
  }

  @When("her/his result is issued")
  public void isIssued() {
    answer.to(scores.recordAll());
  }

  @When("her/his scores come in")
  public void comeIn() {
    answer.to(scores.recordNow(sittings.last()));
  }

  @When("their results are issued")
  public void areIssued() {
    isIssued();
  }
}
