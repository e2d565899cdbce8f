package org.examcycle.acceptance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.CalendarDriver;
import org.examcycle.acceptance.driver.CalendarDriver.EventRow;
import org.examcycle.acceptance.driver.FreshCodes;

/** A calendar that subscribes to key dates, and what it shows. */
public class SubscriptionSteps {

  private final FreshCodes codes;
  private final CalendarDriver calendar;
  private List<EventRow> events = List.of();

  public SubscriptionSteps(FreshCodes codes, CalendarDriver calendar) {
    this.codes = codes;
    this.calendar = calendar;
  }

  @When("somebody's calendar subscribes to them")
  public void subscribes() {
    events = calendar.subscribe(Actor.anybody(), codes.series(SeriesCast.USUAL)).seen();
  }

  @Then("it shows {word} on {day}")
  public void showsOn(String activity, LocalDate day) {
    showsFromTo(activity, day, day);
  }

  @Then("it shows {word} from {day} to {day}")
  public void showsFromTo(String activity, LocalDate first, LocalDate last) {
    shows(new EventRow(activity, Optional.of(first), Optional.of(last), Optional.empty()));
  }

  @Then("it shows {word} on {moment}")
  public void showsAt(String activity, Instant moment) {
    shows(new EventRow(activity, Optional.empty(), Optional.empty(), Optional.of(moment)));
  }

  @Then("nothing else")
  public void nothingElse() {
    assertThat(events).isEmpty();
  }

  private void shows(EventRow event) {
    assertThat(events).contains(event);
    events = events.stream().filter(each -> !each.equals(event)).toList();
  }
}
