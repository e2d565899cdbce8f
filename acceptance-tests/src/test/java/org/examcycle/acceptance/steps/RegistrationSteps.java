package org.examcycle.acceptance.steps;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import org.examcycle.acceptance.driver.SittingDriver;

/** Registering for results online, with right numbers, wrong ones and new ones. */
public class RegistrationSteps {

  private static final String WRONG =
      "another secret number|another date of birth|an unknown Candidate ID|Bilal's secret number"
          + "|nothing right but the Candidate ID|the numbers on the old one";

  private final CentreCast centres;
  private final SittingCast sittings;
  private final SittingDriver driver;
  private final OnlineCast cast;
  private final WrongNumbers wrongNumbers;
  private final Answer answer;

  public RegistrationSteps(
      CentreCast centres,
      SittingCast sittings,
      SittingDriver driver,
      OnlineCast cast,
      WrongNumbers wrongNumbers,
      Answer answer) {
    this.centres = centres;
    this.sittings = sittings;
    this.driver = driver;
    this.cast = cast;
    this.wrongNumbers = wrongNumbers;
    this.answer = answer;
  }

  @ParameterType(WRONG)
  public String wrong(String words) {
    return words;
  }

  @When("{word} registers for results online")
  public void registers(String name) {
    answer.to(cast.register(name));
  }

  @Given("{word} has registered for results online")
  public void hasRegistered(String name) {
    registers(name);
    answer.last().seen();
  }

  @When("{word} registers with the password {string}")
  @When("{word} registers with the numbers on it and the password {string}")
  public void registersWithThePassword(String name, String password) {
    answer.to(cast.register(OnlineCast.at(name), cast.registration(name, password)));
  }

  @When("{word} registers with the secret number on the old one")
  public void registersWithTheOldSecret(String name) {
    somebodyRegisters(name, "the numbers on the old one");
  }

  @When("somebody registers as {word} with the right numbers and another password")
  public void registersAgain(String name) {
    var registration = cast.registration(name, "a password of somebody else");
    answer.to(cast.register(OnlineCast.at("somebody"), registration));
  }

  @When("somebody registers as {word} with {wrong}")
  public void somebodyRegisters(String name, String wrong) {
    answer.to(cast.register(OnlineCast.at("somebody"), wrongNumbers.of(name, wrong)));
  }

  @Given("{word} has issued {word} a new Confirmation of Entry")
  public void hasIssued(String centre, String name) {
    cast.putAway(name);
    var entry = sittings.seen(name);
    driver.reissue(centres.officer(centre), entry.entry(), entry.version()).seen();
  }

  @Given("{word} has withdrawn {word}'s entry")
  public void hasWithdrawn(String centre, String name) {
    cast.keep(name);
    var entry = sittings.seen(name);
    driver.withdraw(centres.officer(centre), entry.entry(), entry.version()).seen();
  }
}
