package org.examcycle.acceptance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.CentreDriver;
import org.examcycle.acceptance.driver.CentreDriver.CentreRow;
import org.examcycle.acceptance.driver.Duty;
import org.examcycle.acceptance.driver.EntryDriver;
import org.examcycle.acceptance.driver.FreshCodes;

/** Centres, their standing, and their Associates. */
public class CentreSteps {

  private final FreshCodes codes;
  private final CentreCast centres;
  private final SeriesCast series;
  private final CentreDriver driver;
  private final CandidateCast cast;
  private final EntryDriver entries;
  private final Answer answer;
  private List<String> listed = List.of();

  public CentreSteps(
      FreshCodes codes,
      CentreCast centres,
      SeriesCast series,
      CentreDriver driver,
      CandidateCast cast,
      EntryDriver entries,
      Answer answer) {
    this.codes = codes;
    this.centres = centres;
    this.series = series;
    this.driver = driver;
    this.cast = cast;
    this.entries = entries;
    this.answer = answer;
  }

  @Given("{word} is {standingOfCentre}")
  public void isSuspended(String school, String status) {
    centres.give(school, status);
  }

  @Given("{word} is approved again")
  public void isApprovedAgain(String school) {
    centres.give(school, "APPROVED");
  }

  @Given("{word} is attached to the Associate {word}")
  public void isAttached(String school, String associate) {
    driver.registerAssociate(CentreCast.BOARD, codes.associate(associate), associate).seen();
    centres.register(school, attached(school, "APPROVED", associate));
  }

  @Given("{word} is attached to {word} as well")
  public void isAttachedAsWell(String school, String associate) {
    centres.register(school, attached(school, "APPROVED", associate));
  }

  @Given("{word} has gone to the Associate {word}")
  public void hasGoneTo(String school, String associate) {
    driver.registerAssociate(CentreCast.BOARD, codes.associate(associate), associate).seen();
    isStillAttached(school, "APPROVED", associate);
  }

  @Given("{word} has left its Associate")
  public void hasLeftItsAssociate(String school) {
    centres.give(school, "APPROVED");
  }

  @When("the board takes {word} from its Associate")
  public void takesFromItsAssociate(String school) {
    answer.to(centres.change(school, "APPROVED"));
  }

  @When("the board takes {word} from its Associate, giving back what waits because {string}")
  public void takesFromItsAssociate(String school, String reason) {
    var row = centres.usual(school);
    answer.to(driver.changeGivingBack(CentreCast.BOARD, centres.version(school), row, reason));
  }

  @When("the board gives {word} to the Associate {word}")
  public void givesToAssociate(String school, String associate) {
    driver.registerAssociate(CentreCast.BOARD, codes.associate(associate), associate).seen();
    var row = attached(school, "APPROVED", associate);
    answer.to(driver.change(CentreCast.BOARD, centres.version(school), row));
  }

  @Given("{word} is {standingOfCentre}, still attached to {word}")
  public void isStillAttached(String school, String status, String associate) {
    driver
        .change(CentreCast.BOARD, centres.version(school), attached(school, status, associate))
        .seen();
  }

  @ParameterType("suspended|withdrawn")
  public String standingOfCentre(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  private CentreRow attached(String school, String status, String associate) {
    var row = centres.usual(school);
    return new CentreRow(
        row.number(),
        row.name(),
        status,
        row.head(),
        row.examsOfficer(),
        row.country(),
        row.zone(),
        row.timeZone(),
        Optional.of(codes.associate(associate)));
  }

  @When("the board registers an Associate of the name {string}")
  public void registersAssociateNamed(String name) {
    answer.to(driver.registerAssociate(CentreCast.BOARD, codes.associate(name), name));
  }

  @When("the board registers {word} again")
  public void registersAgain(String associate) {
    answer.to(driver.registerAssociate(CentreCast.BOARD, codes.associate(associate), associate));
  }

  @When("the board attaches {word} to the Associate {word}, which nobody has registered")
  public void attachesToNobody(String school, String associate) {
    answer.to(
        driver.change(
            CentreCast.BOARD, centres.version(school), attached(school, "APPROVED", associate)));
  }

  @When("the board approves {word} for {word}, which nobody has taken into the catalogue")
  public void approvesForWhatIsNotThere(String school, String title) {
    answer.to(
        driver.approve(
            CentreCast.BOARD,
            centres.number(school),
            centres.version(school),
            Set.of(codes.syllabus(title))));
  }

  @Given("{word} is a centre in the United Kingdom")
  public void isInTheUnitedKingdom(String school) {
    var row = centres.usual(school);
    centres.register(
        school,
        new CentreRow(
            codes.ukCentre(school),
            row.name(),
            row.status(),
            row.head(),
            row.examsOfficer(),
            "GB",
            row.zone(),
            "Europe/London",
            row.associate()));
  }

  @When("the board registers {word}, a centre in {word} whose number has five digits")
  public void registersUnderFiveDigits(String school, String country) {
    answer.to(driver.register(CentreCast.BOARD, under(codes.ukCentre(school), school, country)));
  }

  @When("the board says that {word} lies in {word}")
  public void saysThatItLiesIn(String school, String country) {
    answer.to(
        driver.change(
            CentreCast.BOARD,
            centres.version(school),
            under(centres.number(school), school, country)));
  }

  private CentreRow under(String number, String school, String country) {
    var row = centres.usual(school);
    return new CentreRow(
        number,
        row.name(),
        row.status(),
        row.head(),
        row.examsOfficer(),
        country,
        row.zone(),
        row.timeZone(),
        row.associate());
  }

  @When("the board registers a centre of the name {string}")
  public void registersUnderTheName(String name) {
    var row = centres.usual("Oakfield");
    answer.to(driver.register(CentreCast.BOARD, named(row, name)));
  }

  @When("the board gives {word} the name {string}")
  public void givesTheName(String school, String name) {
    var row = under(centres.number(school), school, "MZ");
    answer.to(driver.change(CentreCast.BOARD, centres.version(school), named(row, name)));
  }

  private static CentreRow named(CentreRow row, String name) {
    return new CentreRow(
        row.number(),
        name,
        row.status(),
        row.head(),
        row.examsOfficer(),
        row.country(),
        row.zone(),
        row.timeZone(),
        row.associate());
  }

  @When("the officer for {word} registers {word}")
  public void registersACentre(String duty, String school) {
    var officer = Actor.board(Duty.valueOf(duty.toUpperCase(Locale.ROOT)));
    answer.to(driver.register(officer, centres.usual(school)));
  }

  @When("the officer of {word} enters {word} of its centre {word} for {course}")
  public void entersOfItsCentre(String associate, String name, String school, Course course) {
    var option =
        new EntryDriver.Option(series.syllabus(course.title()), Optional.of(course.option()));
    answer.to(
        entries.enter(
            Actor.associate(codes.associate(associate)),
            cast.key(name, school, SeriesCast.USUAL),
            option,
            Optional.empty()));
  }

  @When("the officer of {word} looks up {word}")
  public void looksUp(String associate, String looksFor) {
    answer.to(
        driver.associate(Actor.associate(codes.associate(associate)), codes.associate(looksFor)));
  }

  @Then("it is recorded as {word}")
  public void isRecordedAs(String name) {
    assertThat(answer.last().seen()).isEqualTo(name);
  }

  @When("the officer of {word} lists the centres")
  public void listsTheCentres(String associate) {
    listed = driver.centres(Actor.associate(codes.associate(associate)), 1).seen();
  }

  @Then("{word} is listed and {word} is not")
  public void isListed(String seen, String hidden) {
    assertThat(listed).contains(centres.number(seen)).doesNotContain(centres.number(hidden));
  }
}
