package org.examcycle.acceptance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Then;
import java.util.Locale;
import java.util.Optional;
import org.examcycle.acceptance.driver.ScoreDriver.ComponentSeen;
import org.examcycle.acceptance.driver.ScoreDriver.Decided;
import org.jspecify.annotations.Nullable;

/** What comes of scores on the English Scale. */
public class OutcomeSteps {

  private static final String NAMES = "Pass with Distinction|Pass with Merit|Pass|Grade [ABC]";

  private final SittingCast sittings;
  private final ScoreCast scores;
  private final Answer answer;

  public OutcomeSteps(SittingCast sittings, ScoreCast scores, Answer answer) {
    this.sittings = sittings;
    this.scores = scores;
    this.answer = answer;
  }

  /**
   * What a result is called.
   *
   * @param kind of certificate that goes with it
   */
  public record Certificate(String kind, Optional<String> level) {}

  @ParameterType(NAMES)
  public String grade(String text) {
    return text;
  }

  @ParameterType(NAMES + "|Level [ABC][12]|no result|no score")
  public String englishResult(String text) {
    return text;
  }

  @ParameterType("[ABC][12]")
  public String level(String text) {
    return text;
  }

  @ParameterType("(an exam|a general) certificate at ([ABC][12])|no certificate")
  public Certificate certificate(@Nullable String kind, @Nullable String level) {
    if (kind == null) {
      return new Certificate("NONE", Optional.empty());
    }
    return new Certificate(kind.equals("an exam") ? "EXAM" : "GENERAL", Optional.ofNullable(level));
  }

  @ParameterType("Entry [123]|Level [123]")
  public String title(String text) {
    return text;
  }

  private Decided decided() {
    return scores.decided(sittings.last());
  }

  @Then("each has {englishResult} and {certificate}")
  public void eachHas(String result, Certificate certificate) {
    assertThat(scores.names())
        .hasSize(2)
        .allSatisfy(
            name -> {
              check(scores.decided(name), result);
              check(scores.decided(name), certificate);
            });
  }

  private static void check(Decided decided, String result) {
    assertThat(decided.outcome()).isEqualTo("RESULT");
    switch (result) {
      case "no score" -> assertThat(decided.overall()).isEmpty();
      case "no result" -> {
        assertThat(decided.overall()).isPresent();
        assertThat(decided.result()).isEmpty();
      }
      default -> assertThat(decided.gradeName().or(decided::result)).contains(result);
    }
  }

  private static void check(Decided decided, Certificate certificate) {
    assertThat(decided.certificate()).isEqualTo(certificate.kind());
    assertThat(decided.level()).isEqualTo(certificate.level());
  }

  @Then("she/he has {grade} and a(n) {word} certificate at {level}")
  public void hasACertificate(String grade, String exam, String level) {
    check(decided(), grade);
    check(decided(), new Certificate("EXAM", Optional.of(level)));
  }

  @Then("it earns a general certificate at {level}")
  public void earnsAGeneralCertificate(String level) {
    check(decided(), new Certificate("GENERAL", Optional.of(level)));
  }

  @Then("it shows the score but earns no certificate")
  public void showsTheScore() {
    check(decided(), "no result");
    check(decided(), new Certificate("NONE", Optional.empty()));
  }

  @Then("it does not report the score")
  public void doesNotReport() {
    check(decided(), "no score");
    check(decided(), new Certificate("NONE", Optional.empty()));
  }

  @Then("her/his overall score is {int} and she/he has {englishResult}")
  public void overallAndResult(int overall, String result) {
    assertThat(decided().overall()).contains(overall);
    check(decided(), result);
  }

  @Then("her/his certificate is {certificate}")
  public void certificateIs(Certificate certificate) {
    check(decided(), certificate);
  }

  @Then("her/his result is called {grade} and printed as {string}")
  public void isCalled(String grade, String printed) {
    assertThat(decided().gradeName()).contains(grade);
    assertThat(decided().result()).contains(printed);
  }

  @Then("her/his result has no grade and is printed as {string}")
  public void hasNoGrade(String printed) {
    assertThat(decided().grade()).isEmpty();
    assertThat(decided().gradeName()).isEmpty();
    assertThat(decided().result().orElse("")).isEqualTo(printed);
  }

  @Then("her/his level is {level} and its title in the UK framework is {title}")
  public void hasATitle(String level, String title) {
    assertThat(decided().level()).contains(level);
    assertThat(decided().frameworkTitle()).contains(title);
  }

  @Then("she/he has neither level nor title")
  public void hasNoTitle() {
    assertThat(decided().level()).isEmpty();
    assertThat(decided().frameworkTitle()).isEmpty();
  }

  @Then("her/his {component} score is shown as {int} and counted as {int}")
  public void isShown(String component, int shown, int counted) {
    check(component, shown, false, counted);
  }

  @Then("her/his {component} score is shown as {int} or below and counted as {int}")
  public void isShownOrBelow(String component, int shown, int counted) {
    check(component, shown, true, counted);
  }

  private void check(String component, int shown, boolean orBelow, int counted) {
    assertThat(decided().components())
        .contains(
            new ComponentSeen(component, Optional.of(counted), Optional.of(shown), orBelow, false));
  }

  @Then("it is refused because {component} cannot be {int}")
  public void cannotBe(String component, int score) {
    var reason = answer.refusedBy("score-off-the-scale", "ENG-SCL-05");
    assertThat(reason.fact("component")).contains(component);
    assertThat(reason.fact("score")).contains(String.valueOf(score));
  }

  @Then("nothing is recorded for {word}")
  public void nothingIsRecordedFor(String who) {
    assertThat(scores.outcomes(who.equals("her") ? sittings.last() : who)).isEmpty();
  }

  @Then("she/he was absent from part \\(X) and has no score")
  public void wasAbsentFromPart() {
    hasNoScore("ABSENT_FROM_PART");
  }

  @Then("she/he was absent from all \\(Z) and has no score")
  public void wasAbsentFromAll() {
    hasNoScore("ABSENT_FROM_ALL");
  }

  @Then("it is {held} and has no score")
  public void isHeld(String hold) {
    hasNoScore(hold.toUpperCase(Locale.ROOT));
  }

  private void hasNoScore(String outcome) {
    assertThat(decided().outcome()).isEqualTo(outcome);
    assertThat(decided().overall()).isEmpty();
    assertThat(decided().result()).isEmpty();
    assertThat(decided().components()).isEmpty();
    check(decided(), new Certificate("NONE", Optional.empty()));
  }

  @Then("her/his result says that she/he was exempt from a component")
  public void isEndorsed() {
    assertThat(decided().endorsed()).isTrue();
    assertThat(decided().components()).anyMatch(ComponentSeen::exempt);
  }

  @Then("her/his result says nothing of an exemption")
  public void isNotEndorsed() {
    assertThat(decided().endorsed()).isFalse();
    assertThat(decided().components()).noneMatch(ComponentSeen::exempt);
  }
}
