package org.examcycle.acceptance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.FreshCodes;
import org.examcycle.acceptance.driver.GuideDriver;
import org.examcycle.acceptance.driver.GuideDriver.ActivitySeen;
import org.examcycle.acceptance.driver.GuideDriver.StandingSeen;

/** The exams cycle as a centre is shown it. */
public class CycleSteps {

  private static final String SERIES = SeriesCast.USUAL;

  private final FreshCodes codes;
  private final CentreCast centres;
  private final SeriesCast series;
  private final GuideDriver guide;
  private final Answer answer;
  private List<ActivitySeen> cycle = List.of();

  public CycleSteps(
      FreshCodes codes, CentreCast centres, SeriesCast series, GuideDriver guide, Answer answer) {
    this.codes = codes;
    this.centres = centres;
    this.series = series;
    this.guide = guide;
    this.answer = answer;
  }

  @ParameterType("nothing to do|not started|under way|done|done late|overdue")
  public String activityState(String text) {
    return text.toUpperCase(Locale.ROOT).replace(' ', '_');
  }

  @Given("{word} has confirmed its contacts")
  public void hasConfirmed(String school) {
    confirms(school);
    answer.last().seen();
  }

  @When("{word} confirms its contacts")
  public void confirms(String school) {
    answer.to(
        guide.confirmContacts(
            centres.officer(school), series.code(SERIES), centres.number(school)));
  }

  @When("{word} looks at its exams cycle")
  public void looksAtItsCycle(String school) {
    show(centres.officer(school), school);
  }

  @When("the officer of {word} looks at the exams cycle of {word}")
  public void looksAtTheCycleOf(String associate, String school) {
    var officer = Actor.associate(codes.associate(associate));
    answer.to(guide.cycle(officer, series.code(SERIES), centres.number(school)));
    if (answer.last().isGranted()) {
      show(officer, school);
    }
  }

  private void show(Actor officer, String school) {
    cycle = guide.cycle(officer, series.code(SERIES), centres.number(school)).seen();
  }

  @Then("{activity} is due on {day} and {activityState}")
  public void isDueAnd(String activity, LocalDate day, String state) {
    assertThat(seen(activity).due()).contains(day);
    is(activity, state);
  }

  @Then("{activity} is {activityState}")
  public void is(String activity, String state) {
    assertThat(seen(activity).standing().map(StandingSeen::state)).contains(state);
  }

  @Then("{activity} is {activityState}, {int} of {int}")
  public void isSoFar(String activity, String state, int done, int all) {
    assertThat(seen(activity).standing()).contains(new StandingSeen(state, done, all));
  }

  @Then("{activity} is advice for {day}")
  public void isAdvice(String activity, LocalDate day) {
    assertThat(seen(activity).due()).contains(day);
    assertThat(seen(activity).standing()).isEmpty();
  }

  @Then("{activity} is advice for no day")
  public void isAdviceForNoDay(String activity) {
    assertThat(seen(activity).due()).isEqualTo(Optional.empty());
    assertThat(seen(activity).standing()).isEmpty();
  }

  @Then("it has six phases in their order")
  public void hasSixPhases() {
    assertThat(cycle.stream().map(ActivitySeen::phase).distinct())
        .containsExactly(
            "PREPARATION",
            "ENTRIES",
            "COURSEWORK_AND_MODERATION",
            "BEFORE_THE_EXAMS",
            "EXAM_DAY",
            "RESULTS_AND_CERTIFICATES");
  }

  private ActivitySeen seen(String activity) {
    return cycle.stream()
        .filter(each -> each.activity().equals(activity))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + activity + " in " + cycle));
  }
}
