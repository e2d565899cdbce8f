package org.examcycle.acceptance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.examcycle.acceptance.driver.EntryDriver;
import org.examcycle.acceptance.driver.EntryDriver.Count;
import org.examcycle.acceptance.driver.EntryDriver.Option;
import org.examcycle.acceptance.driver.EntryDriver.Stage;
import org.examcycle.acceptance.driver.EntryDriver.Summary;
import org.examcycle.acceptance.driver.Outcome;

/** What a centre has in a series, in figures. */
public class SummarySteps {

  private static final String SERIES = SeriesCast.USUAL;

  private final CentreCast centres;
  private final SeriesCast series;
  private final EntryDriver entries;
  private final Answer answer;
  private Outcome<Summary> seen = Outcome.refused(List.of());

  public SummarySteps(CentreCast centres, SeriesCast series, EntryDriver entries, Answer answer) {
    this.centres = centres;
    this.series = series;
    this.entries = entries;
    this.answer = answer;
  }

  @When("{word} looks up its summary of June 2027")
  public void looksUpItsSummary(String school) {
    anotherLooksUp(school, school);
  }

  @When("the officer of {word} looks up the summary of {word}")
  public void anotherLooksUp(String officerOf, String school) {
    seen =
        answer.to(
            entries.summary(
                centres.officer(officerOf), series.code(SERIES), centres.number(school)));
  }

  @Then("there are {int} school candidates and {int} private candidate(s)")
  public void thereAre(int school, int privately) {
    assertThat(seen.seen().candidates()).isEqualTo(new Count(school, privately));
  }

  @Then("they are entered for")
  public void theyAreEnteredFor(DataTable table) {
    Map<Option, Count> options = new HashMap<>();
    table
        .asMaps()
        .forEach(
            row -> {
              var course = Course.of(text(row, "syllabus"));
              options.put(
                  new Option(series.syllabus(course.title()), Optional.of(course.option())),
                  count(row));
            });
    assertThat(seen.seen().options()).isEqualTo(options);
  }

  @Then("they were entered")
  public void theyWereEntered(DataTable table) {
    Map<Stage, Count> stages = new HashMap<>();
    table
        .asMaps()
        .forEach(
            row ->
                stages.put(
                    new Stage(
                        "FIRST", text(row, "stage").toUpperCase(Locale.ROOT).replace(' ', '_')),
                    count(row)));
    assertThat(seen.seen().stages()).isEqualTo(stages);
  }

  private static Count count(Map<String, String> row) {
    return new Count(
        Integer.parseInt(text(row, "school candidates")),
        Integer.parseInt(text(row, "private candidates")));
  }

  private static String text(Map<String, String> row, String heading) {
    return Optional.ofNullable(row.get(heading)).orElseThrow();
  }
}
