package org.examcycle.acceptance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.examcycle.acceptance.driver.CandidateDriver;
import org.examcycle.acceptance.driver.CatalogueDriver.OptionRow;
import org.examcycle.acceptance.driver.StatementDriver;
import org.examcycle.acceptance.driver.StatementDriver.Paper;
import org.examcycle.acceptance.driver.StatementDriver.Statement;
import org.examcycle.acceptance.driver.StatementDriver.Subject;

/** Statements of entry. */
public class StatementOfEntrySteps {

  private static final String SERIES = SeriesCast.USUAL;
  private static final int EACH_OUT_OF = 40;

  private final CentreCast centres;
  private final SeriesCast series;
  private final CandidateCast candidates;
  private final CandidateDriver driver;
  private final StatementDriver statements;
  private final Answer answer;
  private String centre = "Northgate";
  private String name = "Amira";
  private int edition;

  public StatementOfEntrySteps(
      CentreCast centres,
      SeriesCast series,
      CandidateCast candidates,
      CandidateDriver driver,
      StatementDriver statements,
      Answer answer) {
    this.centres = centres;
    this.series = series;
    this.candidates = candidates;
    this.driver = driver;
    this.statements = statements;
    this.answer = answer;
  }

  @Given("the option of {course} has the components {word}, {word} and {word}")
  public void hasTheComponents(Course course, String first, String second, String third) {
    var rows =
        Stream.of(first, second, third)
            .map(
                component ->
                    new OptionRow(
                        Optional.of(course.option()),
                        Optional.empty(),
                        Optional.empty(),
                        3 * EACH_OUT_OF,
                        component,
                        EACH_OUT_OF,
                        Optional.of("1"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
            .toList();
    series.takeOptions(SERIES, course.title(), rows);
  }

  @When("{word} issues the statement of entry of {word}")
  public void issues(String school, String who) {
    centre = school;
    name = who;
    var issued = answer.to(statements.issue(centres.officer(school), key()));
    if (issued.isGranted()) {
      edition = issued.seen();
    }
  }

  @Given("{word} has issued the statement of entry of {word}")
  public void hasIssued(String school, String who) {
    issues(school, who);
    answer.last().seen();
  }

  @When("{word} puts the name of {word} right as {string}")
  public void putsTheNameRight(String school, String who, String right) {
    var officer = centres.officer(school);
    var key = candidates.key(who, school, SERIES);
    var version = driver.candidate(officer, key).seen().version();
    answer.to(
        driver.change(
            officer, key, version, CandidateCast.details(right, CandidateCast.BORN, "SCHOOL")));
  }

  @When("the officer of {word} opens it")
  public void opens(String school) {
    answer.to(statements.statement(centres.officer(school), key(), edition));
  }

  @When("the officer of {word} asks which there are")
  public void asksWhichThereAre(String school) {
    answer.to(statements.editions(centres.officer(school), key()));
  }

  @When("the officer of {word} issues it again")
  public void issuesAgain(String school) {
    answer.to(statements.issue(centres.officer(school), key()));
  }

  @Then("it is edition {int}")
  public void isEdition(int number) {
    assertThat(edition).isEqualTo(number);
    assertThat(statements.editions(centres.officer(centre), key()).seen().getFirst())
        .isEqualTo(number);
  }

  @Then("edition {int} still names {string}")
  public void stillNames(int number, String latinName) {
    assertThat(statement(number).latinName()).isEqualTo(latinName);
  }

  @Then("it names {string}, born on {day}")
  public void names(String latinName, LocalDate born) {
    assertThat(statement(edition).latinName()).isEqualTo(latinName);
    assertThat(statement(edition).dateOfBirth()).isEqualTo(born);
  }

  @Then("it lists {course} with the components {word}, {word} and {word}")
  public void lists(Course course, String first, String second, String third) {
    assertThat(subject(course.title()).papers())
        .extracting(Paper::component)
        .containsExactly(first, second, third);
  }

  @Then("{course} component {word} is sat in the {session} of {day}, at {word} by the clocks there")
  public void isSat(Course course, String component, String session, LocalDate day, String local) {
    assertThat(paper(course, component).sat())
        .hasValueSatisfying(
            sat -> {
              assertThat(sat.day()).isEqualTo(day);
              assertThat(sat.session()).isEqualTo(session);
              assertThat(sat.localKeyTime()).isEqualTo(LocalTime.parse(local));
            });
  }

  @Then("she sits {course} component {word} on {day}, at {word} by the clocks there")
  public void sits(Course course, String component, LocalDate day, String local) {
    assertThat(paper(course, component).sat())
        .hasValueSatisfying(
            sat -> assertThat(sat.sitsAt()).isEqualTo(day.atTime(LocalTime.parse(local))));
  }

  @Then("{course} component {word} has no date yet")
  public void hasNoDateYet(Course course, String component) {
    assertThat(paper(course, component).sat()).isEmpty();
  }

  @Then("it says that {course} is recognised by {string} and {string}")
  public void isRecognisedBy(Course course, String one, String other) {
    assertThat(subject(course.title()).regulators()).containsExactlyInAnyOrder(one, other);
  }

  @Then("it lists {course} and {course}")
  public void listsBoth(Course one, Course other) {
    assertThat(statement(edition).subjects())
        .extracting(Subject::title)
        .containsExactlyInAnyOrder(one.title(), other.title());
  }

  @Then("its page and its PDF are those that it gives the digests of, whenever they are read")
  public void printsAreTheSame() {
    var says = statement(edition);
    for (var _ : List.of("once", "twice")) {
      var prints = statements.prints(centres.officer(centre), key(), edition).seen();
      assertThat(prints.pageDigest()).isEqualTo(says.pageDigest());
      assertThat(prints.pdfDigest()).isEqualTo(says.pdfDigest());
    }
  }

  private CandidateDriver.Key key() {
    return candidates.key(name, centre, SERIES);
  }

  private Statement statement(int number) {
    return statements.statement(centres.officer(centre), key(), number).seen();
  }

  private Subject subject(String title) {
    return statement(edition).subjects().stream()
        .filter(subject -> subject.title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private Paper paper(Course course, String component) {
    return subject(course.title()).papers().stream()
        .filter(paper -> paper.component().equals(component))
        .findFirst()
        .orElseThrow();
  }
}
