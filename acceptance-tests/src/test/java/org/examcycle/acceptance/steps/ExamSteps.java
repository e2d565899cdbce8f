package org.examcycle.acceptance.steps;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.examcycle.acceptance.driver.ExamDriver;
import org.examcycle.acceptance.driver.ExamDriver.ComponentRow;
import org.examcycle.acceptance.driver.ExamDriver.ExamRow;
import org.examcycle.acceptance.driver.ExamDriver.Imported;
import org.examcycle.acceptance.driver.ExamDriver.Window;

/** English exams in the catalogue, the days on which they are sat, and their release windows. */
public class ExamSteps {

  private static final String COMPONENT =
      "(?:Reading and Writing|Reading|Use of English|Writing|Listening|Speaking)";

  private final ExamCast exams;
  private final ExamDriver driver;
  private final CentreCast centres;
  private final Answer answer;
  private final Map<LocalDate, String> scheduled = new HashMap<>();
  private Optional<Imported> imported = Optional.empty();
  private List<String> listed = List.of();

  public ExamSteps(ExamCast exams, ExamDriver driver, CentreCast centres, Answer answer) {
    this.exams = exams;
    this.driver = driver;
    this.centres = centres;
    this.answer = answer;
  }

  @ParameterType("(?:A2|B1|B2|C1|C2) [A-Z][a-z]+(?: [A-Z][a-z]+)?(?: for Schools)?")
  public String exam(String name) {
    return name;
  }

  @ParameterType("(?:on )?(?:paper|computer|digital)")
  public String mode(String text) {
    return text.replace("on ", "").toUpperCase(Locale.ROOT);
  }

  @ParameterType(COMPONENT)
  public String component(String name) {
    return coded(name);
  }

  @ParameterType(COMPONENT + "(?: x\\d)?(?:, " + COMPONENT + "(?: x\\d)?)*")
  public List<ComponentRow> reportedComponents(String text) {
    return Stream.of(text.split(", ")).map(ExamSteps::weighted).toList();
  }

  static String coded(String component) {
    return component.toUpperCase(Locale.ROOT).replace(' ', '_');
  }

  /** As a feature says it. */
  static String named(String component) {
    return component.charAt(0)
        + component
            .substring(1)
            .toLowerCase(Locale.ROOT)
            .replace('_', ' ')
            .replace("english", "English")
            .replace("writing", component.contains("_") ? "Writing" : "writing");
  }

  private static ComponentRow weighted(String text) {
    var parts = text.split(" x");
    return new ComponentRow(coded(parts[0]), parts.length == 1 ? 1 : Integer.parseInt(parts[1]));
  }

  @Given("{exam} is sat on {day}")
  public void isSatOn(String exam, LocalDate day) {
    exams.plan(exam).date = day;
  }

  @Given("the {exam} {mode} exam is on {day}")
  public void isSatInAMode(String exam, String mode, LocalDate day) {
    exams.plan(exam).mode = mode;
    isSatOn(exam, day);
  }

  @Given("entries for {exam} close on {day}")
  public void close(String exam, LocalDate day) {
    exams.plan(exam).closing = Optional.of(day);
  }

  @Given("results of the {exam} {mode} exam of {day} come out from {day} to {day}")
  public void comeOut(String exam, String mode, LocalDate day, LocalDate opens, LocalDate last) {
    isSatInAMode(exam, mode, day);
    exams.plan(exam).window = Optional.of(new Window(opens, last));
  }

  @Given("results of the {exam} {mode} exam of {day} come out from {int} to {day}")
  public void comeOut(String exam, String mode, LocalDate day, int opens, LocalDate last) {
    comeOut(exam, mode, day, last.withDayOfMonth(opens), last);
  }

  @Given("the board has added {exam} to the catalogue")
  public void hasAdded(String exam) {
    exams.row(exam);
  }

  @When("the board adds {exam} to the catalogue")
  public void adds(String exam) {
    exams.plan(exam);
    imported = Optional.of(exams.add(exams.published(exam)).seen());
  }

  @When("the board adds {exam} with Grade B from {int} to the catalogue")
  public void addsWithGradeB(String exam, int bFrom) {
    answer.to(exams.add(exams.published(exam).withGradeBFrom(bFrom)));
  }

  @When("the board adds {exam} without its last component to the catalogue")
  public void addsWithoutItsLastComponent(String exam) {
    answer.to(exams.add(exams.published(exam).withoutLastComponent()));
  }

  @Then("nothing has changed")
  public void nothingHasChanged() {
    assertThat(imported.orElseThrow().changed()).isEmpty();
    assertThat(imported.orElseThrow().unchanged()).hasSize(1);
  }

  private ExamRow found() {
    var code = exams.published(exams.last()).code();
    return driver.exams(centres.officer("Northgate")).seen().stream()
        .filter(row -> row.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  @Then("whoever reads the catalogue finds it at level {level}, {}")
  public void isFound(String level, String offer) {
    assertThat(found().level()).isEqualTo(level);
    assertThat(found().name()).isEqualTo(exams.last());
    assertThat(found().forSchools()).isEqualTo(offer.equals("also for Schools"));
  }

  @Then("it reports {reportedComponents}")
  public void reports(List<ComponentRow> components) {
    assertThat(found().components()).isEqualTo(components);
  }

  @When("the board schedules {exam} {mode} for {day}")
  public void schedules(String exam, String mode, LocalDate day) {
    isSatInAMode(exam, mode, day);
    exams.knowWindows();
    answer.to(driver.schedule(ExamCast.BOARD, exams.examDateRow(exam)));
  }

  @When("the board schedules {exam} {mode} for {day}, closing on {day}")
  public void schedules(String exam, String mode, LocalDate day, LocalDate closing) {
    close(exam, closing);
    schedules(exam, mode, day);
  }

  @When("the board schedules {exam} {mode} for {day} again")
  public void schedulesAgain(String exam, String mode, LocalDate day) {
    isSatInAMode(exam, mode, day);
    exams.examDate(exam);
    schedules(exam, mode, day);
  }

  @Given("the board has scheduled {exam} {mode} for {day} and {day}")
  public void hasScheduled(String exam, String mode, LocalDate first, LocalDate second) {
    for (var day : List.of(first, second)) {
      isSatInAMode(exam, mode, day);
      scheduled.put(day, exams.examDate(exam));
    }
  }

  @When("{word} lists the exam dates")
  public void listsTheExamDates(String school) {
    listed = driver.examDates(centres.officer(school), Optional.empty(), 100).seen();
  }

  @When("{word} lists the exam dates from {day} on")
  public void listsTheExamDatesFrom(String school, LocalDate from) {
    listed = driver.examDates(centres.officer(school), Optional.of(from), 100).seen();
  }

  @Then("{day} is listed and {day} is not")
  public void isListed(LocalDate listedDay, LocalDate past) {
    assertThat(listed)
        .contains(requireNonNull(scheduled.get(listedDay)))
        .doesNotContain(requireNonNull(scheduled.get(past)));
  }

  @Then("{day} stands before {day}")
  public void standsBefore(LocalDate first, LocalDate second) {
    assertThat(listed)
        .containsSubsequence(
            requireNonNull(scheduled.get(first)), requireNonNull(scheduled.get(second)));
  }
}
