package org.examcycle.acceptance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.FreshCodes;
import org.examcycle.acceptance.driver.Outcome;
import org.examcycle.acceptance.driver.SubmissionDriver;

/** The deadlines that an Associate sets for its centres. */
public class LocalDeadlineSteps {

  private static final ZoneId MAPUTO = ZoneId.of("Africa/Maputo");

  private final FreshCodes codes;
  private final SubmissionDriver submissions;
  private final Answer answer;

  public LocalDeadlineSteps(FreshCodes codes, SubmissionDriver submissions, Answer answer) {
    this.codes = codes;
    this.submissions = submissions;
    this.answer = answer;
  }

  @ParameterType("[a-z]+(?:-[a-z]+)*")
  public String activity(String text) {
    return text;
  }

  @Given("{word} has set its deadline for {activity} to {moment}")
  public void hasSet(String associate, String activity, Instant moment) {
    sets(associate, activity, moment);
    assertThat(answer.last().seen()).isEqualTo(moment);
  }

  @When("{word} sets its deadline for {activity} to {moment}")
  public void sets(String associate, String activity, Instant moment) {
    answer.to(set(associate, activity, moment));
  }

  private Outcome<Instant> set(String associate, String activity, Instant moment) {
    return set(associate, activity, LocalDateTime.ofInstant(moment, MAPUTO), MAPUTO.getId());
  }

  private Outcome<Instant> set(String associate, String activity, LocalDateTime at, String zone) {
    var code = codes.associate(associate);
    return submissions.setDeadline(
        Actor.associate(code), code, codes.series(SeriesCast.USUAL), activity, at, zone);
  }

  @When("{word} sets its deadline for {activity} to {day} at {word} by the clocks of {word}")
  public void setsByClocks(
      String associate, String activity, LocalDate day, String time, String zone) {
    answer.to(set(associate, activity, day.atTime(LocalTime.parse(time)), zone));
  }

  @Then("its deadline is {moment}")
  public void isAt(Instant moment) {
    assertThat(answer.last().seen()).isEqualTo(moment);
  }

  @When("the officer of {word} sets a deadline of {word}")
  public void setsAnothers(String associate, String other) {
    answer.to(
        submissions.setDeadline(
            Actor.associate(codes.associate(associate)),
            codes.associate(other),
            codes.series(SeriesCast.USUAL),
            "final-entries",
            LocalDateTime.of(2027, 2, 10, 17, 0),
            MAPUTO.getId()));
  }

  @Given("{word} has lifted its deadline for {activity}")
  public void hasLifted(String associate, String activity) {
    var code = codes.associate(associate);
    submissions
        .liftDeadline(Actor.associate(code), code, codes.series(SeriesCast.USUAL), activity)
        .seen();
  }

  @Then("it is refused because its Associate's deadline was {moment}")
  public void isRefusedBecauseOfTheDeadline(Instant deadline) {
    var reason = answer.refusedBy("local-deadline-passed", "INT-PRE-02");
    assertThat(reason.fact("deadline")).contains(deadline.toString());
  }
}
