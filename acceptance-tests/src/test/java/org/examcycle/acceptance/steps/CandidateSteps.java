package org.examcycle.acceptance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.examcycle.acceptance.driver.CandidateDriver;
import org.examcycle.acceptance.driver.CandidateDriver.Details;

/** Candidates, their names and numbers. */
public class CandidateSteps {

  private final CentreCast centres;
  private final SeriesCast series;
  private final CandidateCast cast;
  private final CandidateDriver candidates;
  private final Answer answer;

  public CandidateSteps(
      CentreCast centres,
      SeriesCast series,
      CandidateCast cast,
      CandidateDriver candidates,
      Answer answer) {
    this.centres = centres;
    this.series = series;
    this.cast = cast;
    this.candidates = candidates;
    this.answer = answer;
  }

  @ParameterType("\\d{4}")
  public String candidateNumber(String text) {
    return text;
  }

  private CandidateDriver.Key key(String school, String number) {
    return new CandidateDriver.Key(series.code(SeriesCast.USUAL), centres.number(school), number);
  }

  private static Details named(String name, String latin) {
    return new Details(
        name,
        latin,
        "en",
        CandidateCast.BORN,
        "UNSPECIFIED",
        "SCHOOL",
        Optional.empty(),
        Optional.empty());
  }

  private void register(
      String school, String number, Details details, Optional<CandidateDriver.Key> previous) {
    answer.to(candidates.register(centres.officer(school), key(school, number), details, previous));
  }

  @Given("{word} registers {string} as candidate {candidateNumber}")
  public void registers(String school, String name, String number) {
    register(school, number, named(name, "Amira"), Optional.empty());
  }

  @When("{word} registers a name of {int} letters as candidate {candidateNumber}")
  public void registersALongName(String school, int letters, String number) {
    register(school, number, named("Ł".repeat(letters), "Amira"), Optional.empty());
  }

  @When("{word} registers the code points {string} as candidate {candidateNumber}")
  public void registersCodePoints(String school, String codePoints, String number) {
    var name =
        Arrays.stream(codePoints.split(" "))
            .map(hex -> Character.toString(Integer.parseInt(hex, 16)))
            .collect(Collectors.joining());
    register(school, number, named(name, "Amira"), Optional.empty());
  }

  @When("{word} registers a candidate whose Latin name is {string}")
  public void registersLatinName(String school, String latin) {
    register(school, "0001", named("أميرة", latin), Optional.empty());
  }

  @When("{word} registers a candidate born on {day}")
  public void registersBornOn(String school, LocalDate born) {
    register(school, "0001", CandidateCast.details("Amira", born, "SCHOOL"), Optional.empty());
  }

  @When("{word} registers a candidate with the UCI {word}")
  public void registersUci(String school, String uci) {
    var details = named("Amira", "Amira");
    register(
        school,
        "0001",
        new Details(
            details.name(),
            details.latinName(),
            details.language(),
            details.dateOfBirth(),
            details.sex(),
            details.status(),
            Optional.of(uci),
            Optional.empty()),
        Optional.empty());
  }

  @When("{word} registers somebody born a day later as the same person")
  public void registersSomebodyElse(String school) {
    register(
        school,
        "0001",
        CandidateCast.details("Amira", CandidateCast.BORN.plusDays(1), "SCHOOL"),
        Optional.of(key("Northgate", "0001")));
  }

  @When("{word} says that {word} is a private candidate")
  public void saysPrivate(String school, String name) {
    var key = cast.key(name, school, SeriesCast.USUAL);
    var seen = candidates.candidate(centres.officer(school), key).seen();
    answer.to(
        candidates.change(
            centres.officer(school),
            key,
            seen.version(),
            CandidateCast.details(name, CandidateCast.BORN, "PRIVATE")));
  }

  @Then("the name of candidate {candidateNumber} is {string}")
  public void theNameIs(String number, String name) {
    assertThat(seen(number).name()).isEqualTo(name);
    var listed =
        candidates
            .candidates(
                centres.officer("Northgate"),
                series.code(SeriesCast.USUAL),
                centres.number("Northgate"),
                10)
            .seen();
    assertThat(listed).extracting(each -> each.details().name()).containsExactly(name);
  }

  @Then("the name of candidate {candidateNumber} has {int} letters")
  public void theNameHas(String number, int letters) {
    assertThat(seen(number).name()).isEqualTo("Ł".repeat(letters));
  }

  private Details seen(String number) {
    return candidates
        .candidate(centres.officer("Northgate"), key("Northgate", number))
        .seen()
        .details();
  }
}
