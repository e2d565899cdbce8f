package org.examcycle.acceptance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.stream.Collectors;
import org.examcycle.acceptance.driver.CatalogueDriver;
import org.examcycle.acceptance.driver.CatalogueDriver.OfferSeen;
import org.examcycle.acceptance.driver.Outcome;

/** What a series offers, to the board and to a centre. */
public class OfferSteps {

  private static final String SERIES = SeriesCast.USUAL;

  private final CentreCast centres;
  private final SeriesCast series;
  private final CatalogueDriver catalogue;
  private final Answer answer;
  private List<OfferSeen> seen = List.of();

  public OfferSteps(
      CentreCast centres, SeriesCast series, CatalogueDriver catalogue, Answer answer) {
    this.centres = centres;
    this.series = series;
    this.catalogue = catalogue;
    this.answer = answer;
  }

  @When("{word} looks up what it may enter")
  public void looksUpWhatItMayEnter(String school) {
    seen = offers(school, school).seen();
  }

  @When("the officer of {word} looks up what {word} may enter")
  public void looksUpWhatMayEnter(String other, String school) {
    answer.to(offers(other, school));
  }

  private Outcome<List<OfferSeen>> offers(String by, String school) {
    return catalogue.offersTo(centres.officer(by), series.code(SERIES), centres.number(school), 1);
  }

  @When("the board looks up what June 2027 offers")
  public void theBoardLooksUp() {
    seen = catalogue.offers(SeriesCast.BOARD, series.code(SERIES), 1).seen();
  }

  @Then("it finds")
  public void finds(DataTable table) {
    var headings = table.row(0);
    assertThat(
            seen.stream()
                .map(offer -> headings.stream().map(heading -> cell(offer, heading)).toList())
                .toList())
        .isEqualTo(table.asLists().subList(1, table.height()));
  }

  @Then("it finds nothing to enter")
  public void findsNothing() {
    assertThat(seen).isEmpty();
  }

  private static String cell(OfferSeen seen, String heading) {
    var offer = seen.offer();
    return switch (heading) {
      case "syllabus" -> seen.title();
      case "option" -> offer.option().orElse("none");
      case "components" ->
          seen.components().isEmpty() ? "none" : String.join(", ", seen.components());
      case "zones" -> offer.zones().stream().map(String::valueOf).collect(Collectors.joining(", "));
      case "fee" -> "£" + offer.fee() / 100;
      default -> throw new IllegalArgumentException(heading);
    };
  }
}
