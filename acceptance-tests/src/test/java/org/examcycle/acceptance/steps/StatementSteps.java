package org.examcycle.acceptance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.examcycle.acceptance.driver.EnglishResultDriver;
import org.examcycle.acceptance.driver.EnglishResultDriver.Band;
import org.examcycle.acceptance.driver.EnglishResultDriver.Page;
import org.examcycle.acceptance.driver.EnglishResultDriver.Statement;
import org.examcycle.acceptance.driver.ResultSeen;
import org.jspecify.annotations.Nullable;

/** Statements of Results. */
public class StatementSteps {

  private final OnlineCast online;
  private final EnglishResultDriver results;
  private final Answer answer;
  private final Shown shown;
  private @Nullable Statement statement;
  private @Nullable Page page;

  public StatementSteps(
      OnlineCast online, EnglishResultDriver results, Answer answer, Shown shown) {
    this.online = online;
    this.results = results;
    this.answer = answer;
    this.shown = shown;
  }

  @ParameterType("[A-Z][A-Za-z0-9 ]* \\d+-\\d+(?:, [A-Z][A-Za-z0-9 ]* \\d+-\\d+)*")
  public List<String> bands(String text) {
    return List.of(text.split(", "));
  }

  @When("{word} reads her/his Statement of Results")
  public void reads(String name) {
    var outcome = answer.to(results.statement(online.candidate(name)));
    statement = outcome.isGranted() ? outcome.seen() : null;
    shown.is(Optional.ofNullable(statement).map(Statement::result));
  }

  @When("{word} opens the page of her/his Statement of Results")
  public void opens(String name) {
    reads(name);
    page = answer.to(results.statementPage(online.candidate(name))).seen();
  }

  private Statement statement() {
    return Optional.ofNullable(statement).orElseThrow();
  }

  private Page page() {
    return Optional.ofNullable(page).orElseThrow();
  }

  @Then("its bands are {bands}")
  public void bandsAre(List<String> bands) {
    assertThat(statement().bands().stream().map(StatementSteps::words))
        .containsExactlyElementsOf(bands);
    assertThat(statement().bands())
        .allSatisfy(
            band -> {
              assertThat(band.from()).isGreaterThanOrEqualTo(statement().lowest());
              assertThat(band.to()).isLessThanOrEqualTo(statement().highest());
            });
    assertThat(statement().levels()).hasSize(7);
  }

  private static String words(Band band) {
    return "%s %d-%d".formatted(band.label(), band.from(), band.to());
  }

  @Then("it says that it is no certificate and may change")
  public void isNoCertificate() {
    assertThat(statement().certificate()).isFalse();
    assertThat(statement().mayChange()).isTrue();
  }

  @Then("every line of the statement stands on the page")
  public void everyLineStandsThere() {
    var result = statement().result();
    assertThat(page().language()).isEqualTo("en");
    assertThat(page().words())
        .contains(statement().name(), statement().exam(), "It is not a certificate");
    assertThat(page().lines())
        .containsEntry("Candidate ID", statement().candidateId())
        .containsEntry("Centre", statement().centre())
        .containsEntry("Result", result.result().orElse("None"))
        .containsEntry("Overall score", text(result.overall()))
        .containsEntry("CEFR level", result.level().orElse("None"));
    assertThat(result.components())
        .allSatisfy(
            score ->
                assertThat(page().lines())
                    .anySatisfy(
                        (label, text) -> {
                          assertThat(code(label)).isEqualTo(score.component());
                          assertThat(text).isEqualTo(printed(score));
                        }));
  }

  private static String text(Optional<Integer> overall) {
    return overall.map(String::valueOf).orElse("Not reported");
  }

  /** {@code Use of English} as the exam's rows call it. */
  private static String code(String label) {
    return label.toUpperCase(Locale.ROOT).replace(' ', '_');
  }

  private static String printed(ResultSeen.Score score) {
    return score
        .shown()
        .map(value -> score.orBelow() ? value + " or below" : String.valueOf(value))
        .orElse("Exempt");
  }

  @Then("the drawing has the exam's four bands and a mark for each score")
  public void theDrawingIsWhole() {
    assertThat(page().bandsDrawn()).hasSize(4);
    assertThat(page().bandsDrawn())
        .zipSatisfy(
            statement().bands(),
            (drawn, band) ->
                assertThat(drawn).contains(band.label(), band.from() + "–" + band.to()));
    var scores =
        Stream.concat(
            statement().result().overall().stream(),
            statement().result().components().stream().flatMap(score -> score.shown().stream()));
    assertThat(page().marksDrawn()).isEqualTo((int) scores.count());
  }

  @Then("it loads nothing from elsewhere")
  public void loadsNothing() {
    assertThat(page().loads()).isFalse();
  }
}
