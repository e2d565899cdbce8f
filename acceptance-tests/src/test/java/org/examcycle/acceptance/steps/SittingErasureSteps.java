package org.examcycle.acceptance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.Objects;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.Duty;
import org.examcycle.acceptance.driver.RecordDriver;
import org.examcycle.acceptance.driver.RecordDriver.Changed;
import org.examcycle.acceptance.driver.SittingDriver;
import org.jspecify.annotations.Nullable;

/** Whoever was entered for an English exam, erased. */
public class SittingErasureSteps {

  private final CentreCast centres;
  private final SittingCast sittings;
  private final OnlineCast online;
  private final SittingDriver driver;
  private final RecordDriver records;
  private final Answer answer;
  private SittingCast.@Nullable Entry erased;

  public SittingErasureSteps(
      CentreCast centres,
      SittingCast sittings,
      OnlineCast online,
      SittingDriver driver,
      RecordDriver records,
      Answer answer) {
    this.centres = centres;
    this.sittings = sittings;
    this.online = online;
    this.driver = driver;
    this.records = records;
    this.answer = answer;
  }

  @When("the officer for {duty} erases {word}, who was entered for the exam")
  public void erases(Duty duty, String name) {
    answer.to(records.eraseEntered(Actor.board(duty), sittings.entry(name).id()));
  }

  @Then("{word}'s entry is that of a Candidate ID, listed and by itself alike")
  public void isThatOfACandidateId(String name) {
    erased = sittings.entry(name);
    var officer = centres.officer(erased.centre());
    var seen = driver.entry(officer, erased.id()).seen();
    assertThat(seen.name()).isEqualTo("Erased").isEqualTo(seen.latinName());
    assertThat(seen.candidateId()).isEqualTo(erased.candidateId());
    assertThat(driver.entries(officer, seen.sitting(), 10).seen()).contains(seen);
  }

  @Then("it has no Confirmation of Entry any more")
  public void hasNoConfirmation() {
    var entry = Objects.requireNonNull(erased);
    assertThat(driver.confirmation(centres.officer(entry.centre()), entry.id()).isGranted())
        .isFalse();
  }

  @Then("{word} cannot log in any more")
  public void cannotLogIn(String name) {
    assertThat(online.logIn(name, online.password(name)).isGranted()).isFalse();
  }

  @Then("it is on record when {word} was entered and erased, and nobody can read the name")
  public void nobodyCanReadTheName(String name) {
    var history =
        records
            .history(Actor.board(Duty.PRIVACY), "english-entry", sittings.entry(name).id())
            .seen();
    assertThat(history).extracting(Changed::what).startsWith("made").endsWith("erased");
    assertThat(history).extracting(Changed::personalState).startsWith("ERASED").endsWith("NONE");
    assertThat(history.getLast().rules()).containsExactly("COM-PRV-07");
  }
}
