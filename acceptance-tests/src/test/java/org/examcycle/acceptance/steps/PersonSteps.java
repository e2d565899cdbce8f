package org.examcycle.acceptance.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.CandidateDriver;
import org.examcycle.acceptance.driver.CandidateDriver.Details;
import org.examcycle.acceptance.driver.Duty;
import org.examcycle.acceptance.driver.FreshCodes;

/** Candidates who are one person. */
public class PersonSteps {

  private static final String SERIES = SeriesCast.USUAL;
  private static final LocalDate BORN = CandidateCast.BORN;

  private final FreshCodes codes;
  private final CentreCast centres;
  private final CandidateCast cast;
  private final CandidateDriver candidates;
  private final Answer answer;

  public PersonSteps(
      FreshCodes codes,
      CentreCast centres,
      CandidateCast cast,
      CandidateDriver candidates,
      Answer answer) {
    this.codes = codes;
    this.centres = centres;
    this.cast = cast;
    this.candidates = candidates;
    this.answer = answer;
  }

  @Given("{word} is registered at {word} with a UCI")
  public void isRegisteredWithUci(String name, String centre) {
    register(name, centre, BORN, uci(name));
  }

  @Given("{word} is registered at {word} and at {word} with one UCI")
  public void isRegisteredAtTwo(String name, String one, String other) {
    register(name, one, BORN, uci(name));
    register(name, other, BORN, uci(name));
  }

  @Given("{word} is registered at {word} and, born on another day, at {word} with one UCI")
  public void isRegisteredWithAnotherBirthday(String name, String one, String other) {
    register(name, one, BORN, uci(name));
    register(name, other, BORN.plusDays(1), uci(name));
  }

  @Given("{word} is registered at {word} with a UCI and at {word} without")
  public void isRegisteredWithout(String name, String one, String other) {
    register(name, one, BORN, uci(name));
    register(name, other, BORN, Optional.empty());
  }

  @Given("{word} is registered at {word} and, born on another day, at {word}")
  public void isRegisteredApart(String name, String one, String other) {
    register(name, one, BORN, Optional.empty());
    register(name, other, BORN.plusDays(1), Optional.empty());
  }

  private Optional<String> uci(String name) {
    return Optional.of(codes.uci(name));
  }

  private void register(String name, String centre, LocalDate born, Optional<String> uci) {
    var details =
        new Details(name, name, "en", born, "UNSPECIFIED", "SCHOOL", uci, Optional.empty());
    cast.register(name, centre, SERIES, details, Optional.empty());
  }

  @When("{word} gives the UCI of {word}")
  public void gives(String centre, String name) {
    var by = centres.officer(centre);
    var key = cast.key(name, centre, SERIES);
    var known = candidates.candidate(by, key).seen();
    var details =
        new Details(name, name, "en", BORN, "UNSPECIFIED", "SCHOOL", uci(name), Optional.empty());
    answer.to(candidates.change(by, key, known.version(), details));
  }

  @Given("{word} gave the UCI of {word}")
  public void gave(String centre, String name) {
    gives(centre, name);
    answer.last().seen();
  }

  @When("the board links {word} of {word} and {word} of {word}")
  public void links(String name, String centre, String other, String otherCentre) {
    link(CentreCast.BOARD, name, centre, other, otherCentre);
  }

  @Given("the board linked {word} of {word} and {word} of {word}")
  public void linked(String name, String centre, String other, String otherCentre) {
    links(name, centre, other, otherCentre);
    answer.last().seen();
  }

  @When("a program links {word} of {word} and {word} of {word}")
  public void aProgramLinks(String name, String centre, String other, String otherCentre) {
    var program = new Actor.BoardOfficer(Actor.MACHINE + "entries", Set.of(Duty.ENTRIES));
    link(program, name, centre, other, otherCentre);
  }

  private void link(Actor by, String name, String centre, String other, String otherCentre) {
    answer.to(
        candidates.link(
            by,
            cast.key(name, centre, SERIES),
            cast.key(other, otherCentre, SERIES),
            "A passport was shown."));
  }
}
