package org.examcycle.acceptance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import org.examcycle.acceptance.driver.EntryDriver;
import org.examcycle.acceptance.driver.EstimateDriver;
import org.examcycle.acceptance.driver.EstimateDriver.Row;

/** Estimated entries. */
public class EstimateSteps {

  private static final String SERIES = SeriesCast.USUAL;

  private final CentreCast centres;
  private final SeriesCast series;
  private final EstimateDriver estimates;
  private final EntryDriver entries;
  private final Answer answer;

  public EstimateSteps(
      CentreCast centres,
      SeriesCast series,
      EstimateDriver estimates,
      EntryDriver entries,
      Answer answer) {
    this.centres = centres;
    this.series = series;
    this.estimates = estimates;
    this.entries = entries;
    this.answer = answer;
  }

  @When("{word} estimates {int} for {word}")
  public void estimates(String centre, int candidates, String title) {
    state(centre, List.of(new Row(series.syllabus(title), candidates)));
  }

  @Given("{word} estimated {int} for {word}")
  public void estimated(String centre, int candidates, String title) {
    estimates(centre, candidates, title);
    answer.last().seen();
  }

  @When("{word} estimates {int} for {word} and {int} for {word}")
  public void estimatesTwo(String centre, int first, String title, int second, String other) {
    state(
        centre,
        List.of(new Row(series.syllabus(title), first), new Row(series.syllabus(other), second)));
  }

  private void state(String centre, List<Row> rows) {
    answer.to(
        estimates.state(
            centres.officer(centre), series.code(SERIES), centres.number(centre), rows));
  }

  @When("{word} looks at the estimates of {word}")
  public void looks(String centre, String other) {
    answer.to(
        estimates.estimates(centres.officer(centre), series.code(SERIES), centres.number(other)));
  }

  @Then("nothing is expected at {word}")
  public void nothingIsExpected(String centre) {
    assertThat(
            estimates
                .estimates(centres.officer(centre), series.code(SERIES), centres.number(centre))
                .seen())
        .isEmpty();
  }

  @Then("{int} are expected for {word} at {word}, and {word} owes nothing")
  public void areExpected(int candidates, String title, String centre, String owing) {
    var code = series.code(SERIES);
    assertThat(estimates.estimates(centres.officer(centre), code, centres.number(centre)).seen())
        .containsExactly(new Row(series.syllabus(title), candidates));
    assertThat(entries.account(centres.officer(owing), code, centres.number(owing)).seen().lines())
        .isEmpty();
  }
}
