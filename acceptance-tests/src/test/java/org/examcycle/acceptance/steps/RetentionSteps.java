package org.examcycle.acceptance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.BoardClock;
import org.examcycle.acceptance.driver.Duty;
import org.examcycle.acceptance.driver.Outcome;
import org.examcycle.acceptance.driver.RecordDriver;
import org.examcycle.acceptance.driver.RecordDriver.Kept;

/**
 * For how long records are kept. All scenarios share one schedule, so whatever is in force says the
 * same in each of them.
 */
public class RetentionSteps {

  private static final Actor PRIVACY = Actor.board(Duty.PRIVACY);
  private static final LocalDate FROM = LocalDate.of(2027, 1, 1);
  private static final LocalDate BEFORE = LocalDate.of(2026, 12, 1);
  private static final Map<String, String> RECORDS =
      Map.of("entries", "ENTRY", "results", "RESULT");

  private final BoardClock clock;
  private final RecordDriver records;
  private final Answer answer;
  private List<Kept> schedule = List.of();

  public RetentionSteps(BoardClock clock, RecordDriver records, Answer answer) {
    this.clock = clock;
    this.records = records;
    this.answer = answer;
  }

  @Given("the board keeps entries for {int} months and results for {int}")
  public void keeps(int entries, int results) {
    keepFromTheFirst("ENTRY", entries);
    keepFromTheFirst("RESULT", results);
  }

  @Given("the board keeps entries for English exams for {int} months and their results for {int}")
  public void keepsOfEnglishExams(int entries, int results) {
    keepFromTheFirst("SITTING_ENTRY", entries);
    keepFromTheFirst("SITTING_RESULT", results);
  }

  private void keepFromTheFirst(String record, int months) {
    var now = clock.now();
    clock.set(BEFORE.atTime(12, 0).atZone(Moments.UK).toInstant());
    keep(record, months, FROM).seen();
    clock.set(now);
  }

  @When("the officer for privacy has {word} kept for {int} months from {day} on")
  public void has(String kind, int months, LocalDate from) {
    answer.to(keep(RECORDS.getOrDefault(kind, kind), months, from));
  }

  private Outcome<String> keep(String record, int months, LocalDate from) {
    return records.keep(PRIVACY, new Kept(record, from, months, ""));
  }

  @When("the officer for privacy asks for how long records are kept")
  public void asks() {
    schedule = answer.to(records.schedule(PRIVACY)).seen();
  }

  @Then("{word} are kept for {int} months from {day} on, as the officer for privacy has said")
  public void areKept(String kind, int months, LocalDate from) {
    var record = RECORDS.getOrDefault(kind, kind);
    assertThat(schedule)
        .filteredOn(row -> row.record().equals(record) && row.from().equals(from))
        .singleElement()
        .satisfies(row -> assertThat(row.months()).isEqualTo(months))
        .satisfies(row -> assertThat(row.setBy()).endsWith("officer-PRIVACY"));
  }

  @Then("it is refused, and can be done from {day} on")
  public void canBeDoneFrom(LocalDate day) {
    var reason = answer.refusedBy("records-kept", "COM-PRV-07");
    assertThat(reason.fact("erasableFrom")).contains(day.toString());
  }
}
