package org.examcycle.acceptance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.Duty;
import org.examcycle.acceptance.driver.FreshCodes;
import org.examcycle.acceptance.driver.ResultDriver;
import org.examcycle.acceptance.driver.ResultDriver.Line;

/** What is seen of a centre's results. */
public class BroadsheetSteps {

  private final FreshCodes codes;
  private final AwardCast cast;
  private final ResultDriver results;
  private final Answer answer;
  private List<Line> seen = List.of();

  public BroadsheetSteps(FreshCodes codes, AwardCast cast, ResultDriver results, Answer answer) {
    this.codes = codes;
    this.cast = cast;
    this.results = results;
    this.answer = answer;
  }

  @When("{word} reads its results")
  public void readsItsResults(String centre) {
    read(Actor.centre(cast.centre(centre)), centre);
  }

  @When("the officer of {word} reads the results of {word}")
  public void readsTheResultsOf(String other, String centre) {
    answer.to(
        results.broadsheet(
            Actor.centre(cast.centre(other)), cast.series(), cast.centre(centre), 1));
  }

  @When("the board's release officer reads the results of {word}")
  public void theBoardReads(String centre) {
    read(Actor.board(Duty.RELEASE), centre);
  }

  @When("the Associate {word} reads the results of {word}")
  public void anAssociateReads(String associate, String centre) {
    read(Actor.associate(codes.associate(associate)), centre);
  }

  @When("{word} lets its centres see results {int} hours later")
  public void letsThemSee(String associate, int hours) {
    var code = codes.associate(associate);
    var set = answer.to(results.delay(Actor.associate(code), code, cast.series(), hours));
    if (set.isGranted()) {
      assertThat(set.seen()).isEqualTo(hours);
    }
  }

  @When("the officer of {word} lets the centres of {word} see results later")
  public void anotherLetsThemSee(String other, String associate) {
    var by = Actor.associate(codes.associate(other));
    answer.to(results.delay(by, codes.associate(associate), cast.series(), 24));
  }

  @When("{word} takes its results as a file")
  public void takesAFile(String centre) {
    seen =
        answer
            .to(
                results.broadsheetFile(
                    Actor.centre(cast.centre(centre)), cast.series(), cast.centre(centre)))
            .seen();
  }

  private void read(Actor by, String centre) {
    seen = answer.to(results.broadsheet(by, cast.series(), cast.centre(centre), 1)).seen();
  }

  @Then("it sees nothing")
  public void seesNothing() {
    assertThat(seen).isEmpty();
  }

  @Then("it sees")
  public void sees(DataTable table) {
    var headings = table.row(0);
    assertThat(
            seen.stream()
                .map(line -> headings.stream().map(heading -> cell(line, heading)).toList())
                .toList())
        .isEqualTo(table.asLists().subList(1, table.height()));
  }

  private static String cell(Line line, String heading) {
    return switch (heading) {
      case "name" -> line.name();
      case "title" -> line.title();
      case "option" -> line.option().orElse("none");
      case "result" -> line.result();
      case "printed" -> line.printed();
      case "pum" -> line.pum().map(String::valueOf).orElse("none");
      default -> throw new IllegalArgumentException(heading);
    };
  }
}
