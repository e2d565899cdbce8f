package org.examcycle.acceptance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.examcycle.acceptance.driver.ExamDriver;
import org.examcycle.acceptance.driver.ExamDriver.BandSeen;
import org.examcycle.acceptance.driver.ExamDriver.PeriodSeen;

/** What the scores of an English exam mean in each period. */
public class ScaleSteps {

  private final ExamCast exams;
  private final CentreCast centres;
  private final ExamDriver driver;
  private List<PeriodSeen> seen = List.of();

  public ScaleSteps(ExamCast exams, CentreCast centres, ExamDriver driver) {
    this.exams = exams;
    this.centres = centres;
    this.driver = driver;
  }

  @When("{word} looks up what the scores of {exam} mean")
  public void looksUp(String centre, String exam) {
    seen = driver.scale(centres.officer(centre), exams.row(exam).code()).seen();
  }

  @Then("from {day} to {day} they mean")
  public void mean(LocalDate from, LocalDate until, DataTable table) {
    assertThat(bands(from, Optional.of(until))).isEqualTo(table.asLists().subList(1, 5));
  }

  @Then("from {day} on they mean")
  public void mean(LocalDate from, DataTable table) {
    assertThat(bands(from, Optional.empty())).isEqualTo(table.asLists().subList(1, 5));
  }

  private List<List<String>> bands(LocalDate from, Optional<LocalDate> until) {
    return seen.stream()
        .filter(period -> period.from().equals(from) && period.until().equals(until))
        .flatMap(period -> period.bands().stream())
        .map(ScaleSteps::cells)
        .toList();
  }

  private static List<String> cells(BandSeen band) {
    return List.of(
        band.label(), String.valueOf(band.from()), String.valueOf(band.to()), band.certified());
  }
}
