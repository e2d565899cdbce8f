package org.examcycle.acceptance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.Duty;
import org.examcycle.acceptance.driver.Outcome;
import org.examcycle.acceptance.driver.ResultDriver;
import org.examcycle.acceptance.driver.ResultDriver.Rehearsal;
import org.examcycle.acceptance.driver.ResultDriver.Release;

/** Releases of a series, and holds on single results. */
public class ReleaseSteps {

  private static final Actor OFFICER = officer("Ann");
  private static final Actor CONDUCT = Actor.board(Duty.CONDUCT);

  private final AwardCast cast;
  private final ResultDriver results;
  private final Answer answer;
  private final Map<String, Long> versions = new HashMap<>();

  public ReleaseSteps(AwardCast cast, ResultDriver results, Answer answer) {
    this.cast = cast;
    this.results = results;
    this.answer = answer;
  }

  /** A family as people speak of it. */
  @ParameterType("IGCSE and O Level|AS and A Level|Music")
  public String family(String text) {
    return text.toUpperCase(Locale.ROOT).replace(' ', '_');
  }

  private static Actor officer(String name) {
    return new Actor.BoardOfficer(name, Set.of(Duty.RELEASE));
  }

  @Given("{family} results of the series come out on {moment}")
  public void comeOut(String family, Instant at) {
    plan(family, at).seen();
  }

  @When("the board plans {family} results for {moment}")
  public void plans(String family, Instant at) {
    answer.to(plan(family, at));
  }

  private Outcome<Long> plan(String family, Instant at) {
    return noting(family, results.plan(OFFICER, cast.series(), family, at));
  }

  @When("the board moves {family} results to {moment}")
  public void moves(String family, Instant at) {
    answer.to(noting(family, results.move(OFFICER, cast.series(), family, version(family), at)));
  }

  @Given("{word} proposed the release of {family}")
  public void proposed(String name, String family) {
    propose(officer(name), family).seen();
  }

  @When("{word} proposes the release of {family}")
  public void proposes(String name, String family) {
    answer.to(propose(officer(name), family));
  }

  @When("a program proposes the release of {family}")
  public void aProgramProposes(String family) {
    answer.to(propose(officer(Actor.MACHINE + "release"), family));
  }

  private Outcome<Long> propose(Actor by, String family) {
    return noting(family, results.propose(by, cast.series(), family, version(family)));
  }

  @When("{word} approves the release of {family}")
  public void approves(String name, String family) {
    answer.to(approve(officer(name), family));
  }

  @When("{word}, who has the awarding duty too, approves the release of {family}")
  public void approvesWithAnotherToken(String name, String family) {
    answer.to(approve(new Actor.BoardOfficer(name, Set.of(Duty.RELEASE, Duty.AWARDING)), family));
  }

  @When("a program approves the release of {family}")
  public void aProgramApproves(String family) {
    answer.to(approve(officer(Actor.MACHINE + "release"), family));
  }

  private Outcome<Long> approve(Actor by, String family) {
    return noting(family, results.approve(by, cast.series(), family, version(family)));
  }

  @Given("the release of {family} is approved by two people")
  public void isApproved(String family) {
    propose(officer("Ann"), family).seen();
    approve(officer("Ben"), family).seen();
  }

  @Given("{word}'s result is held")
  public void isHeld(String name) {
    hold(name).seen();
  }

  @When("the result of {word} is held")
  public void holds(String name) {
    answer.to(hold(name));
  }

  private Outcome<ResultDriver.Done> hold(String name) {
    return results.hold(CONDUCT, cast.key(name), cast.syllabus(), "MALPRACTICE_CASE");
  }

  @When("the hold on {word}'s result is lifted")
  public void isLifted(String name) {
    answer.to(results.lift(CONDUCT, cast.key(name), cast.syllabus()));
  }

  @Given("the hold on {word}'s result was lifted")
  public void wasLifted(String name) {
    isLifted(name);
    answer.last().seen();
  }

  @Then("the release of {family} is {word}")
  public void isIn(String family, String state) {
    assertThat(release(family).map(Release::state).map(text -> text.toLowerCase(Locale.ROOT)))
        .contains(state);
  }

  @Then(
      "the rehearsal of {family} counts {int} entries, {int} results, {int} held, {int} without a"
          + " result and {int} without an entry")
  public void counts(
      String family, int entries, int ready, int held, int withoutResult, int withoutEntry) {
    assertThat(release(family).map(Release::rehearsal))
        .contains(new Rehearsal(entries, ready, held, withoutResult, withoutEntry));
  }

  private Optional<Release> release(String family) {
    return results.releases(OFFICER, cast.series()).seen().stream()
        .filter(each -> each.family().equals(family))
        .findFirst();
  }

  private Outcome<Long> noting(String family, Outcome<Long> outcome) {
    if (outcome.isGranted()) {
      versions.put(family, outcome.seen());
    }
    return outcome;
  }

  private long version(String family) {
    return versions.getOrDefault(family, 1L);
  }
}
