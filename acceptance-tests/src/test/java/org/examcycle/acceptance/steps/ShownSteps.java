package org.examcycle.acceptance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Then;
import java.util.List;
import org.examcycle.acceptance.driver.ResultSeen;

/** What a result says that somebody was shown. */
public class ShownSteps {

  private final Shown shown;

  public ShownSteps(Shown shown) {
    this.shown = shown;
  }

  @ParameterType("(?:\\d+(?: or below)?|exempt)(?:, (?:\\d+(?: or below)?|exempt))*")
  public List<String> components(String text) {
    return List.of(text.split(", "));
  }

  @Then("it says {string}, {int} overall and level {level}")
  public void says(String result, int overall, String level) {
    assertThat(shown.result().result()).contains(result);
    assertThat(shown.result().overall()).contains(overall);
    assertThat(shown.result().level()).contains(level);
    assertThat(shown.result().frameworkTitle()).isPresent();
  }

  @Then("it says {string}, {int} overall and level {level}, with the scores {components}")
  public void says(String result, int overall, String level, List<String> components) {
    says(result, overall, level);
    componentsAre(components);
  }

  @Then("it says no result, {int} overall and no level")
  public void saysNoResult(int overall) {
    assertThat(shown.result().result()).isEmpty();
    assertThat(shown.result().overall()).contains(overall);
    assertThat(shown.result().level()).isEmpty();
    assertThat(shown.result().frameworkTitle()).isEmpty();
  }

  @Then("its components are {components}")
  public void componentsAre(List<String> components) {
    assertThat(shown.result().components().stream().map(ShownSteps::words))
        .containsExactlyElementsOf(components);
  }

  private static String words(ResultSeen.Score score) {
    if (score.exempt()) {
      return "exempt";
    }
    return score.shown().orElseThrow() + (score.orBelow() ? " or below" : "");
  }

  @Then("it carries the endorsement")
  public void carriesTheEndorsement() {
    assertThat(shown.result().endorsed()).isTrue();
  }

  @Then("it shows no score")
  public void showsNoScore() {
    assertThat(shown.isNothing()).isTrue();
  }
}
