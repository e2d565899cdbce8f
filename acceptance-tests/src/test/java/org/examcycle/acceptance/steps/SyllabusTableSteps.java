package org.examcycle.acceptance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.AwardDriver;
import org.examcycle.acceptance.driver.AwardDriver.ComponentRow;
import org.examcycle.acceptance.driver.AwardDriver.ComponentTable;
import org.examcycle.acceptance.driver.AwardDriver.OptionTable;
import org.examcycle.acceptance.driver.CatalogueDriver;
import org.examcycle.acceptance.driver.CatalogueDriver.OptionRow;
import org.examcycle.acceptance.driver.CatalogueDriver.WeightSeen;

/** Options with their factors, and thresholds. */
public class SyllabusTableSteps {

  /** The longest part of a list that can be asked for. */
  private static final int MOST = 500;

  private static final List<String> OWN = List.of("option", "components", "component", "out of");

  private final AwardCast cast;
  private final CatalogueDriver catalogue;
  private final AwardDriver awards;
  private final Answer answer;
  private List<String> syllabuses = List.of();

  public SyllabusTableSteps(
      AwardCast cast, CatalogueDriver catalogue, AwardDriver awards, Answer answer) {
    this.cast = cast;
    this.catalogue = catalogue;
    this.awards = awards;
    this.answer = answer;
  }

  @ParameterType("[A-Z][a-z]+(?: [A-Z][a-z]+)*")
  public String subject(String text) {
    return text;
  }

  @ParameterType("(?:March|June|November) \\d{4}")
  public String month(String text) {
    return text;
  }

  @ParameterType("IGCSE|IGCSE 9-1|O Level|A Level|AS Level")
  public String qualification(String text) {
    return text.toUpperCase(Locale.ROOT).replaceAll("[ -]", "_");
  }

  @Given("the published options and thresholds of {subject} in {month}")
  public void thePublishedTables(String title, String series) {
    var published = PublishedTables.of(title, series);
    cast.turnTo(title, published.type(), series);
    cast.take(published.options());
    cast.take(published.thresholds());
    cast.take(published.componentThresholds());
  }

  @Given("these options of {subject} \\({qualification}) in {month}")
  public void theseOptions(String title, String type, String series, DataTable table) {
    cast.turnTo(title, type, series);
    cast.take(options(table));
  }

  @When("the board takes these options of {subject} \\({qualification}) in {month}")
  public void takesTheseOptions(String title, String type, String series, DataTable table) {
    cast.turnTo(title, type, series);
    takes(table);
  }

  @When("the board takes these options instead")
  public void takes(DataTable table) {
    answer.to(
        catalogue.importOptions(SeriesCast.BOARD, cast.series(), cast.syllabus(), options(table)));
  }

  private static List<OptionRow> options(DataTable table) {
    return table.asMaps().stream().map(SyllabusTableSteps::option).toList();
  }

  private static OptionRow option(Map<String, String> row) {
    var share = filled(row, "share").map(percent -> percent.replace(" %", "/100"));
    return new OptionRow(
        filled(row, "option"),
        filled(row, "alias"),
        filled(row, "leads to").map(SyllabusTableSteps::code),
        Integer.parseInt(cell(row, "of")),
        cell(row, "component"),
        Integer.parseInt(cell(row, "out of")),
        filled(row, "factor"),
        share,
        filled(row, "endorses on").map(_ -> EndorsementScale.NAME),
        filled(row, "carries").map(SyllabusTableSteps::code));
  }

  /** A type of qualification by its code, anything else as it is. */
  private static String code(String text) {
    return text.toUpperCase(Locale.ROOT).replace(" LEVEL", "_LEVEL");
  }

  @Given("a component can endorse with {word}, {word} or {word}")
  public void canEndorse(String best, String middle, String lowest) {
    defines(best, middle, lowest);
    answer.last().seen();
  }

  @When("the board defines that scale as {word}, {word} and {word}")
  public void defines(String best, String middle, String lowest) {
    answer.to(
        catalogue.defineScale(
            SeriesCast.BOARD,
            EndorsementScale.NAME,
            EndorsementScale.of(List.of(best, middle, lowest))));
  }

  @When("{word} looks up the syllabuses")
  public void looksUpTheSyllabuses(String centre) {
    syllabuses = catalogue.syllabuses(Actor.centre(cast.centre(centre)), MOST).seen();
  }

  @Then("{subject} is among them")
  public void isAmongThem(String title) {
    assertThat(title).isEqualTo(cast.title());
    assertThat(syllabuses).contains(cast.syllabus()).doesNotHaveDuplicates().isSorted();
  }

  @Given("its thresholds are")
  public void itsThresholdsAre(DataTable table) {
    cast.take(thresholds(table));
  }

  @Given("its component thresholds are")
  public void itsComponentThresholdsAre(DataTable table) {
    cast.take(componentThresholds(table));
  }

  @When("the board takes these thresholds")
  public void takesTheseThresholds(DataTable table) {
    answer.to(
        awards.importThresholds(
            AwardCast.BOARD, cast.series(), cast.syllabus(), thresholds(table)));
  }

  @When("the board takes these component thresholds")
  public void takesTheseComponentThresholds(DataTable table) {
    answer.to(
        awards.importComponentThresholds(
            AwardCast.BOARD, cast.series(), cast.syllabus(), componentThresholds(table)));
  }

  private static OptionTable thresholds(DataTable table) {
    var rows = table.asMaps();
    var grades = grades(table);
    return new OptionTable(
        grades,
        rows.stream()
            .map(
                row ->
                    new AwardDriver.OptionRow(
                        filled(row, "option").orElse(""),
                        filled(row, "components").orElse(""),
                        Integer.parseInt(cell(row, "out of")),
                        marks(row, grades)))
            .toList());
  }

  private static ComponentTable componentThresholds(DataTable table) {
    var grades = grades(table);
    return new ComponentTable(
        grades,
        table.asMaps().stream()
            .map(
                row ->
                    new ComponentRow(
                        cell(row, "component"),
                        Integer.parseInt(cell(row, "out of")),
                        marks(row, grades)))
            .toList());
  }

  private static List<String> grades(DataTable table) {
    return table.row(0).stream().filter(heading -> !OWN.contains(heading)).toList();
  }

  private static Map<String, Integer> marks(Map<String, String> row, List<String> grades) {
    var marks = new HashMap<String, Integer>();
    grades.forEach(
        grade -> filled(row, grade).ifPresent(mark -> marks.put(grade, Integer.valueOf(mark))));
    return marks;
  }

  private static String cell(Map<String, String> row, String column) {
    return Objects.requireNonNull(row.get(column), column);
  }

  private static Optional<String> filled(Map<String, String> row, String column) {
    return Optional.ofNullable(row.get(column)).filter(text -> !text.isBlank());
  }

  @Then("on option {word} component {word} counts {word}")
  public void counts(String option, String component, String factor) {
    var seen =
        catalogue.options(SeriesCast.BOARD, cast.series(), cast.syllabus()).seen().stream()
            .filter(each -> each.code().equals(Optional.of(option)))
            .flatMap(each -> each.components().stream())
            .filter(each -> each.component().equals(component))
            .map(WeightSeen::factor)
            .toList();
    assertThat(seen).containsExactly(factor);
  }
}
