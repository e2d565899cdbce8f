package org.examcycle.acceptance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.examcycle.acceptance.driver.PagesDriver;
import org.examcycle.acceptance.driver.ResultsOnlineDriver;
import org.examcycle.acceptance.driver.ResultsOnlineDriver.Registration;

/** The board's own pages in a browser: what is filled in, and what can be read then. */
public class PagesSteps {

  private static final String NEW = "a password set on the page";

  private final OnlineCast cast;
  private final WrongNumbers wrongNumbers;
  private final ResultsOnlineDriver online;
  private final PagesDriver pages;
  private final List<String> secrets = new ArrayList<>();
  private String name = "";
  private String text = "";

  public PagesSteps(
      OnlineCast cast, WrongNumbers wrongNumbers, ResultsOnlineDriver online, PagesDriver pages) {
    this.cast = cast;
    this.wrongNumbers = wrongNumbers;
    this.online = online;
    this.pages = pages;
  }

  @When("{word} registers on the results page")
  @Given("{word} has registered on the results page")
  public void registers(String who) {
    name = who;
    register(cast.registration(who, OnlineCast.PASSWORD));
  }

  @When("somebody registers as {word} on the results page with {wrong}")
  public void somebodyRegisters(String who, String wrong) {
    register(wrongNumbers.of(who, wrong));
  }

  private void register(Registration registration) {
    secrets.add(registration.secretNumber());
    secrets.add(registration.password());
    text = pages.register(registration);
  }

  @When("somebody logs in on the results page as {string} with {string}")
  public void logsIn(String candidateId, String password) {
    text = pages.logIn(candidateId, password);
  }

  @When("she/he logs out there")
  public void logsOut() {
    text = pages.logOut();
  }

  @When("she/he sets a new password on the page that the mailed link opens")
  public void setsANewPassword() {
    name = cast.last();
    online.askForLink(OnlineCast.at(name), cast.confirmation(name).candidateId()).seen();
    var token = online.mail(cast.address(name), 1).getLast().token().orElseThrow();
    secrets.add(token);
    secrets.add(NEW);
    text = pages.setPassword(token, NEW);
  }

  @Then("she/he can log in there with it")
  public void canLogIn() {
    text = pages.logIn(cast.confirmation(name).candidateId(), NEW);
    says("Your result");
    says(name);
  }

  @When("an employer verifies on the page with {word}'s numbers")
  public void verifies(String who) {
    var numbers = cast.confirmation(who);
    verify(who, numbers.candidateId(), numbers.secretNumber());
  }

  @When("an employer verifies on the page with {word}'s numbers, in small letters and with spaces")
  public void verifiesAsWritten(String who) {
    var numbers = cast.confirmation(who);
    var id = numbers.candidateId().toLowerCase(Locale.ROOT);
    verify(who, id.substring(0, 3) + " " + id.substring(3), " " + numbers.secretNumber());
  }

  private void verify(String who, String candidateId, String secretNumber) {
    name = who;
    secrets.add(secretNumber.strip());
    text = pages.verify(candidateId, secretNumber);
  }

  @Then("it says {string}")
  public void says(String words) {
    assertThat(text).contains(words);
  }

  @Then("it does not say {string}")
  public void doesNotSay(String words) {
    assertThat(text).doesNotContain(words);
  }

  /**
   * @param each {@code Reading 180, Use of English 171 and 177 overall}: as a row of the table is
   */
  @Then("it says what she/he scored: {} and {int} overall")
  public void saysWhatSheScored(String each, int overall) {
    assertThat(text.lines().map(line -> line.replaceAll("\\s+", " ")))
        .containsAll(Arrays.asList(each.split(", ")));
    assertThat(text).containsPattern("Overall score\\s+" + overall).contains("B2");
  }

  @Then("it opens her/his Statement of Results")
  public void opensTheStatement() {
    assertThat(pages.statement())
        .contains(name, "Statement of Results", "The same in figures", "It is not a certificate")
        .doesNotContain("DEMONSTRATION");
  }

  @Then("it holds nothing of hers/his")
  public void holdsNothingOfHers() {
    assertThat(pages.held())
        .doesNotContain(name, "B2 First", cast.confirmation(name).candidateId());
  }

  @Then("it asks her/him to log in when it is opened again")
  public void asksToLogIn() {
    text = pages.openResults();
    says("Log in");
    holdsNothingOfHers();
  }

  @Then("no address that her/his browser asked for holds a secret")
  public void noAddressHoldsASecret() {
    assertThat(secrets).isNotEmpty();
    assertThat(pages.addresses())
        .hasSizeGreaterThan(5)
        .allSatisfy(address -> assertThat(secrets).noneMatch(address::contains));
  }
}
