package org.examcycle.acceptance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Instant;
import java.util.Optional;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.CandidateDriver;
import org.examcycle.acceptance.driver.CandidateDriver.Details;
import org.examcycle.acceptance.driver.EntryDriver;

/** What is asked of entries and candidates when their results are out, or nearly. */
public class AfterResultsSteps {

  private final AwardCast cast;
  private final CentreCast centres;
  private final CandidateDriver candidates;
  private final EntryDriver entries;
  private final Answer answer;

  public AfterResultsSteps(
      AwardCast cast,
      CentreCast centres,
      CandidateDriver candidates,
      EntryDriver entries,
      Answer answer) {
    this.cast = cast;
    this.centres = centres;
    this.candidates = candidates;
    this.entries = entries;
    this.answer = answer;
  }

  @ParameterType("name|Latin name|date of birth|ULN")
  public String detail(String text) {
    return text;
  }

  @When("{word} takes back the entry of {word}")
  public void takesBack(String centre, String name) {
    withdraw(centres.officer(centre), name);
  }

  @When("the board takes back the entry of {word}")
  public void theBoardTakesBack(String name) {
    withdraw(CentreCast.BOARD, name);
  }

  private void withdraw(Actor by, String name) {
    var entry = cast.made(name);
    answer.to(entries.withdraw(by, entry.entry(), entry.version()));
  }

  @When("{word} changes the entry of {word} to option {word}")
  public void changes(String centre, String name, String option) {
    var entry = cast.made(name);
    answer.to(
        entries.amend(
            centres.officer(centre),
            entry.entry(),
            entry.version(),
            new EntryDriver.Option(cast.syllabus(), AwardCast.coded(option))));
  }

  @When("{word} gives another {detail} of {word}")
  public void givesAnother(String centre, String detail, String name) {
    correct(centres.officer(centre), detail, name);
  }

  @When("the board gives another {detail} of {word}")
  public void theBoardGivesAnother(String detail, String name) {
    correct(CentreCast.BOARD, detail, name);
  }

  private void correct(Actor by, String detail, String name) {
    var seen = candidates.candidate(by, cast.key(name)).seen();
    answer.to(candidates.change(by, cast.key(name), seen.version(), other(detail, seen.details())));
  }

  private static Details other(String detail, Details known) {
    return new Details(
        detail.equals("name") ? "Dewi" : known.name(),
        detail.equals("Latin name") ? "Dewi" : known.latinName(),
        known.language(),
        detail.equals("date of birth") ? known.dateOfBirth().plusDays(1) : known.dateOfBirth(),
        known.sex(),
        known.status(),
        known.uci(),
        detail.equals("ULN") ? Optional.of("1234567890") : known.uln());
  }

  @Then("it is told that its results are out since {moment}")
  public void toldSince(Instant moment) {
    assertThat(answer.refusedBy("results-of-entry-out", "INT-ENT-07").fact("since"))
        .contains(moment.toString());
  }
}
