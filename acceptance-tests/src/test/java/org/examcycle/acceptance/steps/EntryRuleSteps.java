package org.examcycle.acceptance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.examcycle.acceptance.driver.BoardClock;
import org.examcycle.acceptance.driver.CandidateDriver;
import org.examcycle.acceptance.driver.CatalogueDriver;
import org.examcycle.acceptance.driver.CatalogueDriver.PairRow;
import org.examcycle.acceptance.driver.EntryDriver;
import org.examcycle.acceptance.driver.EntryDriver.Option;

/** What the board has laid down about entries, and what was entered in an earlier series. */
public class EntryRuleSteps {

  private static final String SERIES = SeriesCast.USUAL;

  private final BoardClock clock;
  private final CentreCast centres;
  private final SeriesCast series;
  private final CandidateCast candidates;
  private final CatalogueDriver catalogue;
  private final EntryDriver entries;

  public EntryRuleSteps(
      BoardClock clock,
      CentreCast centres,
      SeriesCast series,
      CandidateCast candidates,
      CatalogueDriver catalogue,
      EntryDriver entries) {
    this.clock = clock;
    this.centres = centres;
    this.series = series;
    this.candidates = candidates;
    this.catalogue = catalogue;
    this.entries = entries;
  }

  @Given("{course} may be entered by {word} as {word}")
  public void mayBeEnteredAs(Course course, String school, String type) {
    var title = course.title().split(" ", 2)[0];
    series.syllabus(course.title(), title, type);
    centres.approve(school, series.syllabus(course.title()));
    series.offer(SERIES, course);
  }

  @Given("{word} is approved for {course}, which the series does not offer")
  public void isApprovedFor(String school, Course course) {
    centres.approve(school, series.syllabus(course.title()));
  }

  @Given("{course} and {course} are a prohibited pair")
  public void areAProhibitedPair(Course one, Course other) {
    var pair = new PairRow(series.syllabus(one.title()), series.syllabus(other.title()));
    catalogue.prohibit(SeriesCast.BOARD, series.code(SERIES), List.of(pair)).seen();
  }

  @Given("June 2027 takes retakes of March 2027 until {day}")
  public void takesRetakes(LocalDate closing) {
    var earlier = series.plan("March 2027");
    earlier.closing = LocalDate.of(2026, 11, 1);
    earlier.lateUntil = LocalDate.of(2026, 12, 1);
    var plan = series.plan(SERIES);
    plan.retakesFrom = Optional.of("March 2027");
    plan.retakesClose = Optional.of(closing);
  }

  @Given("{word} was a candidate of {word} in March 2027")
  public void wasACandidate(String name, String school) {
    candidates.register(name, school, "March 2027");
  }

  @Given("{word} entered {word} for {course} in March 2027")
  public void enteredInMarch(String school, String name, Course course) {
    var before = clock.now();
    series.offer("March 2027", course);
    var key =
        candidates.isRegistered(name, school, "March 2027")
            ? candidates.key(name, school, "March 2027")
            : candidates.register(name, school, "March 2027");
    clock.set(LocalDate.of(2026, 10, 1).atTime(12, 0).atZone(Moments.UK).toInstant());
    var option = new Option(series.syllabus(course.title()), Optional.of(course.option()));
    entries.enter(centres.officer(school), key, option, Optional.empty()).seen();
    clock.set(before);
  }

  @Given("{word} is a private candidate of {word}")
  public void isAPrivateCandidate(String name, String school) {
    candidates.register(
        name,
        school,
        SERIES,
        CandidateCast.details(name, CandidateCast.BORN, "PRIVATE"),
        Optional.empty());
  }

  @Given("{word} of {word} is a candidate of {word} too")
  public void isACandidateToo(String name, String school, String other) {
    CandidateDriver.Key earlier = candidates.key(name, school, SERIES);
    var registered =
        candidates.register(
            name,
            other,
            SERIES,
            CandidateCast.details(name, CandidateCast.BORN, "SCHOOL"),
            Optional.of(earlier));
    assertThat(registered.centre()).isNotEqualTo(earlier.centre());
  }
}
