package org.examcycle.acceptance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.FreshCodes;
import org.examcycle.acceptance.driver.VerificationDriver;
import org.examcycle.acceptance.driver.VerificationDriver.Checked;
import org.jspecify.annotations.Nullable;

/** Verifying a result by numbers. */
public class VerificationSteps {

  private final FreshCodes codes;
  private final ExamCast exams;
  private final OnlineCast cast;
  private final WrongNumbers wrongNumbers;
  private final VerificationDriver verification;
  private final Answer answer;
  private final Shown shown;
  private @Nullable Checked checked;

  public VerificationSteps(
      FreshCodes codes,
      ExamCast exams,
      OnlineCast cast,
      WrongNumbers wrongNumbers,
      VerificationDriver verification,
      Answer answer,
      Shown shown) {
    this.codes = codes;
    this.exams = exams;
    this.cast = cast;
    this.wrongNumbers = wrongNumbers;
    this.verification = verification;
    this.answer = answer;
    this.shown = shown;
  }

  @ParameterType("an employer|a university")
  public Actor verifier(String words) {
    return words.equals("an employer")
        ? Actor.anybody()
        : Actor.organisation(codes.other("organisation", words));
  }

  @Given("results of {exam} can be verified from sittings of {day} on")
  public void canBeVerified(String exam, LocalDate from) {
    makeVerifiable(exam, from, Optional.empty());
    answer.last().seen();
  }

  @Given("results of {exam} can be verified from sittings of {day} to {day}")
  public void canBeVerified(String exam, LocalDate from, LocalDate to) {
    makeVerifiable(exam, from, Optional.of(to));
    answer.last().seen();
  }

  @When("the board says again that results of {exam} can be verified")
  public void saysAgain(String exam) {
    makeVerifiable(exam, LocalDate.of(2027, 1, 1), Optional.empty());
  }

  @When("the board says that results of {exam}, which it does not have, can be verified")
  public void saysOfAnExamThatIsNotThere(String exam) {
    var code = exams.published(exam).code();
    answer.to(
        verification.makeVerifiable(
            ExamCast.BOARD, code, LocalDate.of(2027, 1, 1), Optional.empty()));
  }

  private void makeVerifiable(String exam, LocalDate from, Optional<LocalDate> to) {
    answer.to(verification.makeVerifiable(ExamCast.BOARD, exams.row(exam).code(), from, to));
  }

  @When("{verifier} verifies with {word}'s numbers")
  public void verifies(Actor verifier, String name) {
    var numbers = cast.confirmation(name);
    verify(verifier, numbers.candidateId(), numbers.secretNumber());
  }

  @When("{verifier} verifies with {wrong}")
  public void verifiesWithWrongNumbers(Actor verifier, String wrong) {
    var numbers = wrongNumbers.of("Amira", wrong);
    verify(verifier, numbers.candidateId(), numbers.secretNumber());
  }

  private void verify(Actor verifier, String candidateId, String secretNumber) {
    var outcome = answer.to(verification.verify(verifier, candidateId, secretNumber));
    checked = outcome.isGranted() ? outcome.seen() : null;
    shown.is(Optional.ofNullable(checked).flatMap(Checked::result));
  }

  private Checked checked() {
    return Optional.ofNullable(checked).orElseThrow();
  }

  @Then("the answer names {word}, {exam} and {day}")
  public void names(String name, String exam, LocalDate day) {
    assertThat(checked().name()).contains(name);
    assertThat(checked().exam()).contains(exam);
    assertThat(checked().examDate()).contains(day);
  }

  @Then("the result is valid")
  public void isValid() {
    assertThat(checked().answer()).isEqualTo("VERIFIED");
    assertThat(checked().standing()).contains("VALID");
    assertThat(checked().earlier()).isEmpty();
  }

  @Then("the answer is the result")
  public void isTheResult() {
    assertThat(checked().answer()).isEqualTo("VERIFIED");
    assertThat(shown.isNothing()).isFalse();
  }

  @Then("the answer is that the board is asked")
  public void theBoardIsAsked() {
    isBare("CONTACT_BOARD");
    assertThat(checked().ask()).containsExactly("BOARD");
  }

  @Then("the answer is that the numbers do not match")
  public void theNumbersDoNotMatch() {
    isBare("NO_MATCH");
  }

  @Then("the centre and the board are named to ask")
  public void centreAndBoardAreNamed() {
    assertThat(checked().ask()).containsExactly("CENTRE", "BOARD");
  }

  @Then("the answer is that nothing is available at present")
  public void nothingIsAvailable() {
    isBare("NOTHING_AT_PRESENT");
  }

  /** Nothing but this, and perhaps whom to ask. */
  private void isBare(String what) {
    assertThat(checked())
        .isEqualTo(
            new Checked(
                what,
                checked().ask(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of()));
  }

  @Then("nobody is named")
  public void nobodyIsNamed() {
    assertThat(checked().ask()).isEmpty();
  }

  @Then("the answer is no result: {word}")
  public void isNoResult(String letter) {
    assertThat(checked().answer()).isEqualTo("NO_RESULT");
    assertThat(checked().noResult()).contains(letter);
  }

  @Then("a result with {int} overall was superseded on {day}")
  public void wasSuperseded(int overall, LocalDate since) {
    assertThat(checked().earlier()).hasSize(1);
    assertThat(checked().earlier().getFirst().since()).isEqualTo(since);
    assertThat(checked().earlier().getFirst().result().overall()).contains(overall);
  }

  @Then("nothing was superseded")
  public void nothingWasSuperseded() {
    assertThat(checked().earlier()).isEmpty();
  }

  @Then("it is told that there is no photo of her/him")
  public void thereIsNoPhoto() {
    assertThat(checked().photo()).contains("NONE");
  }

  @Then("nothing is told of a photo")
  public void nothingIsToldOfAPhoto() {
    assertThat(checked().photo()).isEmpty();
  }

  @Then("the result is withdrawn since {day}")
  public void isWithdrawn(LocalDate since) {
    assertThat(checked().answer()).isEqualTo("WITHDRAWN");
    assertThat(checked().standing()).contains("WITHDRAWN");
    assertThat(checked().withdrawnSince()).contains(since);
  }
}
