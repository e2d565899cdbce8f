package org.examcycle.acceptance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.AwardDriver;
import org.examcycle.acceptance.driver.AwardDriver.Awarded;
import org.examcycle.acceptance.driver.AwardDriver.Counted;
import org.examcycle.acceptance.driver.AwardDriver.Explained;
import org.examcycle.acceptance.driver.AwardDriver.Ran;
import org.examcycle.acceptance.driver.AwardDriver.RunSeen;
import org.examcycle.acceptance.driver.AwardDriver.Threshold;
import org.examcycle.acceptance.driver.Duty;

/** Award runs and what they give. */
public class AwardSteps {

  private final AwardCast cast;
  private final AwardDriver awards;
  private final Answer answer;
  private final List<Ran> runs = new ArrayList<>();

  public AwardSteps(AwardCast cast, AwardDriver awards, Answer answer) {
    this.cast = cast;
    this.awards = awards;
    this.answer = answer;
  }

  @ParameterType("first|second|third")
  public Integer ordinal(String text) {
    return List.of("first", "second", "third").indexOf(text);
  }

  @ParameterType("[A-Ga-e]\\*?|[A]\\*A\\*?|[1-9UQXY]")
  public String result(String text) {
    return text;
  }

  @When("{subject} is awarded( again)")
  public void isAwarded(String title) {
    assertThat(title).isEqualTo(cast.title());
    var ran = answer.to(awards.run(AwardCast.BOARD, cast.series(), cast.syllabus()));
    if (ran.isGranted()) {
      runs.add(ran.seen());
    }
  }

  @Given("{subject} was awarded")
  public void wasAwarded(String title) {
    isAwarded(title);
    answer.last().seen();
  }

  @Given("a program with the awarding duty ran another award")
  public void aProgramRan() {
    var program = new Actor.BoardOfficer(Actor.MACHINE + "awarding", Set.of(Duty.AWARDING));
    runs.add(awards.run(program, cast.series(), cast.syllabus()).seen());
  }

  @Given("the award is confirmed")
  public void isConfirmed() {
    awards.confirm(AwardCast.BOARD, last().run(), last().version()).seen();
  }

  @Given("{subject} was awarded and the award confirmed")
  public void wasAwardedAndConfirmed(String title) {
    wasAwarded(title);
    isConfirmed();
  }

  @When("the board confirms the {ordinal} run")
  public void confirms(int which) {
    var run = runs.get(which);
    answer.to(awards.confirm(AwardCast.BOARD, run.run(), run.version()));
  }

  @Given("another person of the board confirmed it")
  public void anotherConfirmed() {
    anotherConfirms("Ben", runs.size() - 1);
    answer.last().seen();
  }

  @When("{word}, who did not run it, confirms the {ordinal} run")
  public void anotherConfirms(String name, int which) {
    var run = runs.get(which);
    var other = new Actor.BoardOfficer(name, Set.of(Duty.AWARDING));
    answer.to(awards.confirm(other, run.run(), run.version()));
  }

  @Then("{int} candidate(s) differ(s) from what the run read")
  public void differ(int candidates) {
    assertThat(moved("candidates")).contains(String.valueOf(candidates));
  }

  @Then("its {word} are others than the run's")
  public void areOthers(String what) {
    assertThat(moved(what)).contains("true");
  }

  private Optional<String> moved(String what) {
    return answer.refusedBy("award-inputs-moved", "INT-AWD-10").fact(what);
  }

  @When("a program with the awarding duty confirms the {ordinal} run")
  public void aProgramConfirms(int which) {
    var program = new Actor.BoardOfficer(Actor.MACHINE + "awarding", Set.of(Duty.AWARDING));
    var run = runs.get(which);
    answer.to(awards.confirm(program, run.run(), run.version()));
  }

  @When("the officer of {word} asks how {word} came by the result")
  public void aCentreAsks(String centre, String name) {
    answer.to(awards.explain(Actor.centre(cast.centre(centre)), last().run(), cast.key(name)));
  }

  @Then("{word} has a total of {int}, grade {result} and uniform mark {int}")
  public void has(String name, int total, String grade, int pum) {
    hasResult(name, Optional.of(total), grade, Optional.of(pum));
  }

  @Then("{word} has a total of {int}, grade {result} and no uniform mark")
  public void hasNoUniformMark(String name, int total, String grade) {
    hasResult(name, Optional.of(total), grade, Optional.empty());
  }

  @Then("{word} has {result} instead of a grade")
  public void hasInstead(String name, String word) {
    hasResult(name, Optional.empty(), word, Optional.empty());
  }

  private void hasResult(
      String name, Optional<Integer> total, String result, Optional<Integer> pum) {
    var seen = awarded(name).orElseThrow();
    assertThat(seen.result()).isEqualTo(result);
    assertThat(seen.total()).isEqualTo(total);
    assertThat(seen.pum()).isEqualTo(pum);
  }

  @Then("{word} has a total of {int}")
  public void hasATotal(String name, int total) {
    assertThat(awarded(name).flatMap(Awarded::total)).contains(total);
  }

  @Then("{word} has grade {result}")
  public void hasGrade(String name, String grade) {
    assertThat(awarded(name).map(Awarded::result)).contains(grade);
  }

  @Then("{word} has the uniform mark {int}")
  public void hasTheUniformMark(String name, int pum) {
    assertThat(awarded(name).flatMap(Awarded::pum)).contains(pum);
  }

  @Then("{word} is not in the award")
  public void isNotIn(String name) {
    assertThat(awarded(name)).isEmpty();
  }

  @Then("beside it {word} has {word} on component {word}")
  public void besideIt(String name, String grade, String component) {
    assertThat(awarded(name).map(Awarded::endorsements)).contains(Map.of(component, grade));
  }

  @Then("beside it {word} has nothing")
  public void nothingBesideIt(String name) {
    assertThat(awarded(name).map(Awarded::endorsements)).contains(Map.of());
  }

  @Then("in the {ordinal} run {word} has {result}")
  public void inTheRun(int which, String name, String result) {
    assertThat(awarded(runs.get(which), name).map(Awarded::result)).contains(result);
  }

  @Then("the {ordinal} run is {word} and the {ordinal} one {word}")
  public void runsAre(int one, String itsState, int other, String state) {
    var seen = awards.runs(AwardCast.BOARD, cast.series(), cast.syllabus()).seen();
    assertThat(seen)
        .filteredOn(run -> run.run().equals(runs.get(one).run()))
        .extracting(RunSeen::state)
        .containsExactly(itsState.toUpperCase(Locale.ROOT));
    assertThat(seen)
        .filteredOn(run -> run.run().equals(runs.get(other).run()))
        .extracting(RunSeen::state)
        .containsExactly(state.toUpperCase(Locale.ROOT));
  }

  @Then("{word} has {result} on component {word}")
  public void hasOnComponent(String name, String grade, String component) {
    assertThat(counted(name, component).grade()).contains(grade);
  }

  @Then("{word} has no grade on component {word}")
  public void hasNoneOnComponent(String name, String component) {
    assertThat(counted(name, component).grade()).isEmpty();
  }

  @Then("{word}'s {word} on component {word} counts as {int}")
  public void countsAs(String name, String mark, String component, int adjusted) {
    var counted = counted(name, component);
    assertThat(counted.mark()).startsWith(mark);
    assertThat(counted.adjusted()).contains(adjusted);
  }

  @Then("it is printed as {string}")
  public void isPrinted(String printed) {
    assertThat(explained(cast.onlyName()).printed()).isEqualTo(printed);
  }

  @Then("it is explained for {word}: component {word} has {int} times {word}, shown as {word}")
  public void isExplained(String name, String component, int mark, String factor, String shown) {
    var counted = counted(name, component);
    assertThat(counted.adjusted()).contains(mark);
    assertThat(counted.factor()).isEqualTo(factor);
    assertThat(counted.shown()).contains(shown);
  }

  @Then("the exact sum is {word} and the total {int}")
  public void theSumIs(String sum, int total) {
    var explained = explained(cast.onlyName());
    assertThat(explained.sum()).contains(sum);
    assertThat(explained.total()).contains(total);
  }

  @Then("it reaches {result} at {int} and misses {result} at {int}")
  public void reaches(String reached, int at, String missed, int above) {
    var explained = explained(cast.onlyName());
    assertThat(explained.reached()).contains(new Threshold(reached, at));
    assertThat(explained.missed()).contains(new Threshold(missed, above));
  }

  private Counted counted(String name, String component) {
    return explained(name).components().stream()
        .filter(each -> each.component().equals(component))
        .findFirst()
        .orElseThrow();
  }

  private Explained explained(String name) {
    return awards.explain(AwardCast.BOARD, last().run(), cast.key(name)).seen();
  }

  private Optional<Awarded> awarded(String name) {
    return awarded(last(), name);
  }

  private Optional<Awarded> awarded(Ran run, String name) {
    var key = cast.key(name);
    return awards.awarded(AwardCast.BOARD, run.run(), 1).seen().stream()
        .filter(each -> each.centre().equals(key.centre()))
        .filter(each -> each.candidate().equals(key.number()))
        .findFirst();
  }

  private Ran last() {
    return runs.getLast();
  }
}
