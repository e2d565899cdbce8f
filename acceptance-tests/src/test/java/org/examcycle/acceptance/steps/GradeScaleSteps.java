package org.examcycle.acceptance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.Objects;
import org.examcycle.acceptance.driver.CatalogueDriver;
import org.examcycle.acceptance.driver.CatalogueDriver.GradeRow;

/** The scales on which types of qualification are graded. */
public class GradeScaleSteps {

  private final CentreCast centres;
  private final CatalogueDriver catalogue;
  private List<GradeRow> seen = List.of();

  public GradeScaleSteps(CentreCast centres, CatalogueDriver catalogue) {
    this.centres = centres;
    this.catalogue = catalogue;
  }

  @When("{word} looks up how {qualification} is graded")
  public void looksUp(String centre, String type) {
    var officer = centres.officer(centre);
    var scale = catalogue.scalesOfTypes(officer, 1).seen().get(type);
    seen = catalogue.scale(officer, Objects.requireNonNull(scale)).seen();
  }

  @Then("these are the grades")
  public void theseAreTheGrades(DataTable table) {
    assertThat(
            seen.stream()
                .map(
                    row ->
                        List.of(
                            row.grade(),
                            row.printed(),
                            row.ofComponents() ? "yes" : "no",
                            marks(row)))
                .toList())
        .isEqualTo(table.asLists().subList(1, table.height()));
  }

  private static String marks(GradeRow row) {
    return row.pumLow().orElseThrow() + " to " + row.pumHigh().orElseThrow();
  }
}
