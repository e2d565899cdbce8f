package org.examcycle.acceptance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.BoardClock;
import org.examcycle.acceptance.driver.ResultsOnlineDriver;

/** Logging in to results online and out of it, and new passwords. */
public class LogInSteps {

  private static final String GUESS = "a password somebody guessed";
  private static final String NEW = "a password out of a link";

  private final BoardClock clock;
  private final SittingCast sittings;
  private final OnlineCast cast;
  private final WrongNumbers wrongNumbers;
  private final ResultsOnlineDriver online;
  private final Answer answer;
  private final List<Actor.Candidate> sessions = new ArrayList<>();
  private final List<String> links = new ArrayList<>();

  public LogInSteps(
      BoardClock clock,
      SittingCast sittings,
      OnlineCast cast,
      WrongNumbers wrongNumbers,
      ResultsOnlineDriver online,
      Answer answer) {
    this.clock = clock;
    this.sittings = sittings;
    this.cast = cast;
    this.wrongNumbers = wrongNumbers;
    this.online = online;
    this.answer = answer;
  }

  @When("{word} logs in")
  public void logsIn(String name) {
    answer.to(cast.logIn(name, cast.password(name)));
  }

  @Given("{word} has logged in on {moment}")
  public void hasLoggedIn(String name, Instant moment) {
    clock.set(moment);
    sessions.add(cast.candidate(name));
  }

  @Given("{word} has logged in twice")
  public void hasLoggedInTwice(String name) {
    sessions.add(cast.candidate(name));
    sessions.add(cast.candidate(name));
  }

  @When("she/he logs out of the first")
  public void logsOut() {
    online.logOut(sessions.getFirst()).seen();
  }

  @Then("she/he can log in with her/his Candidate ID and the password")
  @Then("she/he can log in with the new password")
  public void canLogIn() {
    assertThat(cast.password(cast.last())).isNotEmpty();
    cast.logIn(cast.last(), cast.password(cast.last())).seen();
  }

  @Then("the old password is refused")
  public void theOldPasswordIsRefused() {
    assertThat(cast.password(cast.last())).isNotEqualTo(OnlineCast.PASSWORD);
    answer.to(cast.logIn(cast.last(), OnlineCast.PASSWORD));
    answer.refusedBy("log-in-refused", "ENG-ONL-02");
  }

  @Then("her/his log-in is over")
  @Then("the first log-in is over")
  public void isOver() {
    assertThat(online.isLoggedIn(sessions.getFirst())).isFalse();
  }

  @Then("her/his log-in is good")
  @Then("the second is good")
  public void isGood() {
    assertThat(online.isLoggedIn(sessions.getLast())).isTrue();
  }

  @When("somebody logs in with {word}'s Candidate ID and a guess")
  public void guesses(String name) {
    answer.to(online.logIn(OnlineCast.at("somebody"), sittings.entry(name).candidateId(), GUESS));
  }

  @When("somebody logs in with an unknown Candidate ID and a guess")
  public void guessesAnId() {
    answer.to(online.logIn(OnlineCast.at("somebody"), wrongNumbers.unknownId(0), GUESS));
  }

  @When("somebody asks for a link for {word}'s Candidate ID")
  public void asksForALink(String name) {
    askForALink(sittings.entry(name).candidateId());
  }

  @When("somebody asks for a link for an unknown Candidate ID")
  public void asksForALinkForNobody() {
    askForALink(wrongNumbers.unknownId(0));
  }

  @When("somebody asks four times for a link for {word}'s Candidate ID")
  public void asksFourTimes(String name) {
    for (var times = 0; times < 4; times++) {
      asksForALink(name);
    }
  }

  private void askForALink(String candidateId) {
    answer.to(online.askForLink(OnlineCast.at("somebody"), candidateId));
  }

  @Then("it is answered that a mail comes if there is an account")
  public void isAnsweredAlike() {
    assertThat(answer.last().isGranted()).isTrue();
  }

  @Given("{word} was mailed a link on {moment}")
  public void wasMailedALink(String name, Instant moment) {
    clock.set(moment);
    mailedALink(name);
  }

  @Given("{word} was mailed two links")
  public void wasMailedTwoLinks(String name) {
    mailedALink(name);
    mailedALink(name);
  }

  private void mailedALink(String name) {
    asksForALink(name);
    var mails = online.mail(cast.address(name), links.size() + 1);
    links.add(mails.getLast().token().orElseThrow());
  }

  @When("she/he sets a new password by the link that she/he is mailed")
  @Given("she/he has set a new password by the link that she/he was mailed")
  public void setsANewPassword() {
    mailedALink(cast.last());
    uses(links.getLast());
    answer.last().seen();
    cast.hasChosen(cast.last(), NEW);
  }

  @When("she/he uses it on {moment}")
  public void usesItOn(Instant moment) {
    clock.set(moment);
    uses(links.getLast());
  }

  @When("she/he uses the same link again")
  @When("she/he uses the first")
  public void usesTheFirst() {
    uses(links.getFirst());
  }

  private void uses(String link) {
    answer.to(online.setPassword(OnlineCast.at(cast.last()), link, NEW));
  }
}
