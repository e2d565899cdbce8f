package org.examcycle.acceptance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.BoardClock;
import org.examcycle.acceptance.driver.Outcome;
import org.examcycle.acceptance.driver.RecordsWatch;
import org.examcycle.acceptance.driver.VerificationDriver;

/** Numbers and passwords that are tried: how often, and what trying tells. */
public class TriesSteps {

  private static final LocalDate DAY = LocalDate.of(2027, 7, 7);

  private final BoardClock clock;
  private final OnlineCast cast;
  private final WrongNumbers wrongNumbers;
  private final VerificationDriver verification;
  private final RecordsWatch records;
  private final Answer answer;
  private final List<Outcome<?>> answers = new ArrayList<>();
  private final List<List<String>> asked = new ArrayList<>();

  public TriesSteps(
      BoardClock clock,
      OnlineCast cast,
      WrongNumbers wrongNumbers,
      VerificationDriver verification,
      RecordsWatch records,
      Answer answer) {
    this.clock = clock;
    this.cast = cast;
    this.wrongNumbers = wrongNumbers;
    this.verification = verification;
    this.records = records;
    this.answer = answer;
  }

  @ParameterType("\\d\\d:\\d\\d")
  public LocalTime time(String text) {
    return LocalTime.parse(text);
  }

  private void itIs(LocalTime time) {
    clock.set(DAY.atTime(time).atZone(Moments.UK).toInstant());
  }

  /** Registers with the n-th wrong secret number. */
  private Outcome<String> tryWrong(Actor by, String name, int nth) {
    var right = cast.registration(name, OnlineCast.PASSWORD);
    return cast.register(by, wrongNumbers.otherSecret(right, nth));
  }

  @Given("somebody has registered as {word} with {int} wrong secret numbers at {time}")
  public void wrongSecrets(String name, int tries, LocalTime time) {
    itIs(time);
    for (var n = 1; n <= tries; n++) {
      // Each from a place of its own: what is limited here is the Candidate ID.
      tryWrong(OnlineCast.at("somebody " + n), name, n).reason("numbers-do-not-match");
    }
  }

  @When("{word} registers with the right numbers at {time}")
  public void registersAt(String name, LocalTime time) {
    itIs(time);
    answer.to(cast.register(name));
  }

  @Given("one caller has tried {int} unknown Candidate IDs")
  public void unknownIds(int tries) {
    for (var n = 1; n <= tries; n++) {
      tryUnknown(OnlineCast.at("one caller"), n).reason("numbers-do-not-match");
    }
  }

  private Outcome<String> tryUnknown(Actor by, int nth) {
    var right = cast.registration("Amira", OnlineCast.PASSWORD);
    return cast.register(by, wrongNumbers.identified(right, wrongNumbers.unknownId(nth)));
  }

  @When("the same caller registers {word} with the right numbers")
  public void theSameCallerRegisters(String name) {
    answer.to(
        cast.register(OnlineCast.at("one caller"), cast.registration(name, OnlineCast.PASSWORD)));
  }

  @Given("somebody has tried an unknown Candidate ID {int} times")
  public void anUnknownId(int tries) {
    for (var n = 1; n <= tries; n++) {
      tryUnknown(OnlineCast.at("somebody " + n), 0).reason("numbers-do-not-match");
    }
  }

  @When("somebody else tries it")
  public void somebodyElseTriesIt() {
    answer.to(tryUnknown(OnlineCast.at("somebody else"), 0));
  }

  @Given("{int} wrong secret numbers of {word} were tried over many days")
  public void triedOverManyDays(int tries, String name) {
    for (var n = 1; n <= tries; n++) {
      clock.set(clock.now().plus(Duration.ofDays(1)));
      tryWrong(OnlineCast.at("somebody"), name, n).reason("numbers-do-not-match");
    }
  }

  @Given("somebody has logged in as {word} with {int} wrong passwords")
  public void wrongPasswords(String name, int tries) {
    for (var n = 1; n <= tries; n++) {
      cast.logIn(name, "a wrong password, number " + n).reason("log-in-refused");
    }
  }

  @Given("somebody has tried to verify {word}'s result with {int} wrong secret numbers")
  public void wrongVerifications(String name, int tries) {
    var right = cast.registration(name, OnlineCast.PASSWORD);
    for (var n = 1; n <= tries; n++) {
      var wrong = wrongNumbers.otherSecret(right, n);
      var checked =
          verification
              .verify(OnlineCast.at("somebody " + n), wrong.candidateId(), wrong.secretNumber())
              .seen();
      assertThat(checked.answer()).isEqualTo("NO_MATCH");
    }
  }

  @When("somebody tries each of these in turn")
  public void triesEach(DataTable wrong) {
    for (var what : wrong.asList()) {
      var registration = wrongNumbers.of("Amira", what);
      records.asked();
      answers.add(cast.register(OnlineCast.at("somebody"), registration));
      asked.add(records.asked());
    }
  }

  @When("an employer tries each of these in turn")
  public void verifiesEach(DataTable wrong) {
    for (var what : wrong.asList()) {
      var numbers = wrongNumbers.of("Amira", what);
      records.asked();
      answers.add(
          verification.verify(
              OnlineCast.at("employer"), numbers.candidateId(), numbers.secretNumber()));
      asked.add(records.asked());
    }
  }

  @Then("each was answered alike, after the same questions to the board's records")
  public void eachWasAnsweredAlike() {
    assertThat(answers).hasSizeGreaterThan(1).containsOnly(answers.getFirst());
    assertThat(asked.getFirst()).isNotEmpty();
    assertThat(asked).containsOnly(asked.getFirst());
  }
}
