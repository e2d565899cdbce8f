package org.examcycle.acceptance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.CandidateDriver;
import org.examcycle.acceptance.driver.Duty;
import org.examcycle.acceptance.driver.EntryDriver;
import org.examcycle.acceptance.driver.RecordDriver;
import org.examcycle.acceptance.driver.RecordDriver.Changed;

/** What is held of somebody, erased. */
public class ErasureSteps {

  private static final Actor PRIVACY = Actor.board(Duty.PRIVACY);

  private final AwardCast cast;
  private final CandidateDriver candidates;
  private final EntryDriver entries;
  private final RecordDriver records;
  private final Answer answer;
  private List<CandidateDriver.Key> gone = List.of();

  public ErasureSteps(
      AwardCast cast,
      CandidateDriver candidates,
      EntryDriver entries,
      RecordDriver records,
      Answer answer) {
    this.cast = cast;
    this.candidates = candidates;
    this.entries = entries;
    this.records = records;
    this.answer = answer;
  }

  @When("the officer for {duty} erases {word}'s record")
  public void erases(Duty duty, String name) {
    erase(Actor.board(duty), name);
  }

  @When("the officer of {word} erases {word}'s record")
  public void aCentreErases(String centre, String name) {
    erase(Actor.centre(cast.centre(centre)), name);
  }

  @Given("{word}'s record has been erased")
  public void hasBeenErased(String name) {
    records.erase(PRIVACY, cast.key(name)).seen();
  }

  private void erase(Actor by, String name) {
    var outcome = answer.to(records.erase(by, cast.key(name)));
    if (outcome.isGranted()) {
      gone = outcome.seen();
    }
  }

  @Then("{word} is nobody's candidate any more")
  public void isNoCandidate(String name) {
    assertThat(gone).containsExactly(cast.key(name));
    var sought = candidates.candidate(Actor.centre(cast.centre(AwardCast.CENTRE)), cast.key(name));
    assertThat(sought.isGranted()).isFalse();
  }

  @Then("{word} is Northgate's candidate still")
  public void isStillOne(String name) {
    var found = candidates.candidate(Actor.centre(cast.centre(AwardCast.CENTRE)), cast.key(name));
    assertThat(found.seen().details().name()).isEqualTo(name);
  }

  @Then("Northgate has {word}'s entry still, under the number and no name")
  public void hasTheEntryStill(String name) {
    var northgate = Actor.centre(cast.centre(AwardCast.CENTRE));
    var entry = entries.entry(northgate, cast.made(name).entry()).seen();
    assertThat(entry.candidate()).isEqualTo(cast.key(name));
    assertThat(entry.latinName()).isEqualTo("Erased");
  }

  @Then("it is on record when {word} was registered and erased, and nobody can read the name")
  public void nobodyCanReadTheName(String name) {
    var key = cast.key(name);
    var history =
        records
            .history(PRIVACY, "candidate", key.series() + "/" + key.centre() + "/" + key.number())
            .seen();
    assertThat(history).extracting(Changed::what).containsExactly("registered", "erased");
    assertThat(history).extracting(Changed::personalState).containsExactly("ERASED", "NONE");
    assertThat(history.getLast().rules()).containsExactly("COM-PRV-07");
  }
}
