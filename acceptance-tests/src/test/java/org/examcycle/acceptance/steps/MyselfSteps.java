package org.examcycle.acceptance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.CentreDriver;
import org.examcycle.acceptance.driver.CentreDriver.Myself;
import org.examcycle.acceptance.driver.Duty;
import org.examcycle.acceptance.driver.FreshCodes;
import org.examcycle.acceptance.driver.Outcome;

/** As whom a caller is known. */
public class MyselfSteps {

  private final FreshCodes codes;
  private final CentreCast centres;
  private final CentreDriver driver;
  private final Answer answer;
  private Outcome<Myself> told = Outcome.refused(List.of());

  public MyselfSteps(FreshCodes codes, CentreCast centres, CentreDriver driver, Answer answer) {
    this.codes = codes;
    this.centres = centres;
    this.driver = driver;
    this.answer = answer;
  }

  @When("the exams officer of {word} asks as whom it is known")
  public void aCentreAsks(String school) {
    ask(centres.officer(school));
  }

  @When("the officer of the Associate {word} asks as whom it is known")
  public void anAssociateAsks(String associate) {
    ask(Actor.associate(codes.associate(associate)));
  }

  @When("the officer for {word} and {word} asks as whom it is known")
  public void theBoardAsks(String one, String other) {
    var duties =
        Stream.of(one, other)
            .map(duty -> Duty.valueOf(duty.toUpperCase(Locale.ROOT)))
            .collect(Collectors.toSet());
    ask(new Actor.BoardOfficer("Ines", duties));
  }

  @When("a program of the board for {word} asks as whom it is known")
  public void aProgramAsks(String duty) {
    ask(
        new Actor.BoardOfficer(
            Actor.MACHINE + "nightly", Set.of(Duty.valueOf(duty.toUpperCase(Locale.ROOT)))));
  }

  @When("somebody asks as whom he or she is known")
  public void somebodyAsks() {
    ask(Actor.anybody());
  }

  private void ask(Actor by) {
    told = driver.myself(by);
    answer.to(told);
  }

  @Then("it is a person at the centre {word}")
  public void atTheCentre(String school) {
    assertThat(told.seen())
        .isEqualTo(
            new Myself(
                "centre", true, Set.of(), Optional.of(centres.number(school)), Optional.empty()));
  }

  @Then("it is a person at the Associate {word}")
  public void atTheAssociate(String associate) {
    assertThat(told.seen())
        .isEqualTo(
            new Myself(
                "associate",
                true,
                Set.of(),
                Optional.empty(),
                Optional.of(codes.associate(associate))));
  }

  @Then("it is a person of the board, for {word} and {word}")
  public void ofTheBoard(String one, String other) {
    assertThat(told.seen())
        .isEqualTo(
            new Myself("board", true, Set.of(one, other), Optional.empty(), Optional.empty()));
  }

  @Then("it is a program of the board, for {word}")
  public void aProgramOfTheBoard(String duty) {
    assertThat(told.seen())
        .isEqualTo(new Myself("board", false, Set.of(duty), Optional.empty(), Optional.empty()));
  }
}
