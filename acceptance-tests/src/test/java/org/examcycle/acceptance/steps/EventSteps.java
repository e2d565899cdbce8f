package org.examcycle.acceptance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.Optional;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.Duty;
import org.examcycle.acceptance.driver.EventDriver;
import org.examcycle.acceptance.driver.EventDriver.Happened;

/** What has happened, as those are told who follow. */
public class EventSteps {

  private final AwardCast cast;
  private final EventDriver events;
  private final Answer answer;
  private Optional<String> place = Optional.empty();
  private List<Happened> told = List.of();

  public EventSteps(AwardCast cast, EventDriver events, Answer answer) {
    this.cast = cast;
    this.events = events;
    this.answer = answer;
  }

  @Given("the officer for {duty} has been told all that has happened")
  public void hasBeenTold(Duty duty) {
    place = events.since(Actor.board(duty), place).seen().place();
  }

  @When("the officer for {duty} asks what has happened since")
  public void asks(Duty duty) {
    ask(Actor.board(duty));
  }

  @When("the officer of {word} asks what has happened")
  public void aCentreAsks(String centre) {
    ask(Actor.centre(cast.centre(centre)));
  }

  private void ask(Actor by) {
    var outcome = answer.to(events.since(by, place));
    told = outcome.isGranted() ? outcome.seen().events() : List.of();
  }

  @Then("{word}'s mark on component {word} was {word} and then {word}")
  public void theMarkWas(String name, String component, String first, String second) {
    assertThat(of("mark", mark(name, component))).containsExactly(first, second);
  }

  @Then("nothing of {word}'s entry is told again")
  public void nothingOfTheEntry(String name) {
    assertThat(of("entry", cast.made(name).entry())).isEmpty();
  }

  @Then("nothing of {word}'s mark on component {word} is told")
  public void nothingOfTheMark(String name, String component) {
    assertThat(of("mark", mark(name, component))).isEmpty();
  }

  private String mark(String name, String component) {
    return cast.made(name).entry() + "/" + component;
  }

  private List<String> of(String thing, String key) {
    return told.stream()
        .filter(event -> event.thing().equals(thing) && event.key().equals(key))
        .map(Happened::what)
        .toList();
  }
}
