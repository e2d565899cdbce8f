package org.examcycle.acceptance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.Optional;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.AwardDriver;
import org.examcycle.acceptance.driver.AwardDriver.OptionSeen;
import org.examcycle.acceptance.driver.AwardDriver.Threshold;
import org.examcycle.acceptance.driver.Duty;

/** Thresholds as they are told to whoever asks. */
public class ThresholdSteps {

  private final AwardCast cast;
  private final AwardDriver awards;
  private final Answer answer;
  private List<OptionSeen> seen = List.of();

  public ThresholdSteps(AwardCast cast, AwardDriver awards, Answer answer) {
    this.cast = cast;
    this.awards = awards;
    this.answer = answer;
  }

  @When("somebody reads the thresholds of {subject}")
  public void somebodyReads(String title) {
    reads(Actor.anybody(), title);
  }

  @When("the board's award officer reads the thresholds of {subject}")
  public void theAwardOfficerReads(String title) {
    reads(Actor.board(Duty.AWARDING), title);
  }

  @When("the board's release officer reads the thresholds of {subject}")
  public void theReleaseOfficerReads(String title) {
    reads(Actor.board(Duty.RELEASE), title);
  }

  private void reads(Actor by, String title) {
    assertThat(title).isEqualTo(cast.title());
    var told = answer.to(awards.thresholds(by, cast.series(), cast.syllabus()));
    seen = told.isGranted() ? told.seen() : List.of();
  }

  @Then("option {word} has {result} from {int}, {result} from {int}, {result} from {int}")
  public void has(
      String option, String one, int from, String two, int second, String three, int third) {
    assertThat(seen)
        .filteredOn(row -> row.option().equals(Optional.of(option)))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row.thresholds())
                    .startsWith(
                        new Threshold(one, from),
                        new Threshold(two, second),
                        new Threshold(three, third)));
  }
}
