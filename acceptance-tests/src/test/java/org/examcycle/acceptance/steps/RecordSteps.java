package org.examcycle.acceptance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.CandidateDriver;
import org.examcycle.acceptance.driver.Duty;
import org.examcycle.acceptance.driver.RecordDriver;
import org.examcycle.acceptance.driver.RecordDriver.Changed;
import org.examcycle.acceptance.driver.RecordDriver.Proof;
import org.examcycle.acceptance.driver.RecordDriver.Shown;

/** What is on record of changes and of reads. */
public class RecordSteps {

  private static final String HEAD_OF_ANOTHER_HISTORY = "0123456789abcdef".repeat(4);

  private final AwardCast cast;
  private final CandidateDriver candidates;
  private final RecordDriver records;
  private final Answer answer;
  private List<Changed> history = List.of();
  private List<Shown> reads = List.of();
  private Optional<String> noted = Optional.empty();
  private Optional<Proof> proof = Optional.empty();

  public RecordSteps(
      AwardCast cast, CandidateDriver candidates, RecordDriver records, Answer answer) {
    this.cast = cast;
    this.candidates = candidates;
    this.records = records;
    this.answer = answer;
  }

  @ParameterType("entries|awarding|privacy|catalogue")
  public Duty duty(String text) {
    return Duty.valueOf(text.toUpperCase(Locale.ROOT));
  }

  @When("the officer for {duty} reads the history of {word}'s mark on component {word}")
  public void readsTheHistoryOfAMark(Duty duty, String name, String component) {
    read(Actor.board(duty), "mark", cast.made(name).entry() + "/" + component);
  }

  @When("the officer for {duty} reads the history of {word}'s entry")
  public void readsTheHistoryOfAnEntry(Duty duty, String name) {
    read(Actor.board(duty), "entry", cast.made(name).entry());
  }

  @When("the officer for {duty} reads the history of {word}'s candidature")
  public void readsTheHistoryOfACandidate(Duty duty, String name) {
    var key = cast.key(name);
    read(Actor.board(duty), "candidate", key.series() + "/" + key.centre() + "/" + key.number());
  }

  @When("the officer of {word} reads the history of {word}'s entry")
  public void aCentreReads(String centre, String name) {
    answer.to(records.history(Actor.centre(cast.centre(centre)), "entry", cast.made(name).entry()));
  }

  private void read(Actor by, String thing, String key) {
    var outcome = answer.to(records.history(by, thing, key));
    if (outcome.isGranted()) {
      history = outcome.seen();
    }
  }

  @Then("it says")
  public void itSays(DataTable table) {
    assertThat(history.stream().map(RecordSteps::line).toList())
        .isEqualTo(table.asLists().subList(1, table.height()));
  }

  private static List<String> line(Changed change) {
    return List.of(
        change.what(),
        change.before().getOrDefault("mark", ""),
        change.after().getOrDefault("mark", ""),
        change.caller().substring(change.caller().lastIndexOf(' ') + 1),
        String.join(" ", change.rules()));
  }

  @Then("each line names {word}'s exams officer and a rule")
  public void eachLineNames(String centre) {
    assertThat(history)
        .isNotEmpty()
        .allSatisfy(
            line -> assertThat(line.caller()).endsWith("exams-officer-" + cast.centre(centre)))
        .allSatisfy(line -> assertThat(line.rules()).isNotEmpty());
  }

  @Then("it was {word} and then {word}")
  public void itWas(String first, String second) {
    assertThat(history).extracting(Changed::what).containsExactly(first, second);
  }

  @Then("the name that was given is {word}")
  public void theNameIs(String state) {
    assertThat(history)
        .singleElement()
        .satisfies(
            line -> assertThat(line.personalState()).isEqualTo(state.toUpperCase(Locale.ROOT)))
        .satisfies(line -> assertThat(line.personal().isEmpty()).isEqualTo(!state.equals("shown")));
  }

  @Given("the history has been sealed since")
  public void sealedSince() {
    records.untilSealed();
  }

  @Given("the officer for {duty} has noted the head of the history")
  public void hasNotedTheHead(Duty duty) {
    noted = records.proof(Actor.board(duty), Optional.empty()).seen().head();
    assertThat(noted).isPresent();
  }

  @Given("a head was noted of a history that is not this one")
  public void ofAnotherHistory() {
    noted = Optional.of(HEAD_OF_ANOTHER_HISTORY);
  }

  @When("the officer for {duty} asks whether the history is what was sealed")
  public void asksWhetherItHolds(Duty duty) {
    proof(Actor.board(duty));
  }

  @When("the officer of {word} asks whether the history is what was sealed")
  public void aCentreAsksWhetherItHolds(String centre) {
    proof(Actor.centre(cast.centre(centre)));
  }

  private void proof(Actor by) {
    var outcome = answer.to(records.proof(by, noted));
    proof = outcome.isGranted() ? Optional.of(outcome.seen()) : Optional.empty();
  }

  @Then("it is, and has a head to be noted")
  public void itHolds() {
    assertThat(proof)
        .hasValueSatisfying(
            found -> {
              assertThat(found.flaw()).isEmpty();
              assertThat(found.holds()).isTrue();
              assertThat(found.sealed()).isPositive();
              assertThat(found.head()).isPresent();
            });
  }

  @Then("it is not, because nobody knows that head")
  public void theHeadIsNotKnown() {
    assertThat(proof)
        .hasValueSatisfying(
            found -> {
              assertThat(found.flaw()).contains("HEAD_UNKNOWN");
              assertThat(found.holds()).isFalse();
            });
  }

  @Given("{word} has looked at {word}'s record")
  public void hasLooked(String centre, String name) {
    candidates.candidate(Actor.centre(cast.centre(centre)), cast.key(name)).seen();
  }

  @When("the officer for {duty} asks who has seen {word}'s record")
  public void asksWhoHasSeen(Duty duty, String name) {
    var outcome = answer.to(records.reads(Actor.board(duty), cast.key(name)));
    if (outcome.isGranted()) {
      reads = outcome.seen();
    }
  }

  @Then("{word} has seen the {word} for {string}")
  public void hasSeen(String centre, String what, String purpose) {
    assertThat(reads)
        .anySatisfy(
            read -> {
              assertThat(read.caller()).endsWith("exams-officer-" + cast.centre(centre));
              assertThat(read.what()).isEqualTo(what);
              assertThat(read.purpose().toLowerCase(Locale.ROOT).replace('_', ' '))
                  .isEqualTo(purpose);
            });
  }

  @Then("nobody of {word} has seen anything")
  public void nobodyHasSeen(String centre) {
    assertThat(reads)
        .noneMatch(read -> read.caller().endsWith("exams-officer-" + cast.centre(centre)));
  }
}
