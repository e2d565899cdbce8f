package org.examcycle.acceptance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.CalendarDriver;
import org.examcycle.acceptance.driver.CalendarDriver.DueRow;
import org.examcycle.acceptance.driver.CalendarDriver.EventRow;
import org.examcycle.acceptance.driver.FreshCodes;

/** A calendar that subscribes to key dates, and what it shows. */
public class SubscriptionSteps {

  private final FreshCodes codes;
  private final CentreCast centres;
  private final CalendarDriver calendar;
  private final Answer answer;
  private final List<String> links = new ArrayList<>();
  private List<EventRow> events = List.of();
  private List<DueRow> due = List.of();

  public SubscriptionSteps(
      FreshCodes codes, CentreCast centres, CalendarDriver calendar, Answer answer) {
    this.codes = codes;
    this.centres = centres;
    this.calendar = calendar;
    this.answer = answer;
  }

  @Given("{word} has a calendar link")
  public void hasALink(String school) {
    links.add(calendar.renewLink(centres.officer(school), centres.number(school)).seen());
  }

  @Given("{word} has renewed it")
  public void hasRenewedIt(String school) {
    hasALink(school);
    assertThat(links.getLast()).isNotEqualTo(links.getFirst());
  }

  @When("somebody's calendar subscribes under the link")
  public void subscribesUnderTheLink() {
    events =
        calendar.follow(links.getLast()).seen().stream()
            .filter(event -> event.series().equals(series()))
            .toList();
  }

  @When("somebody's calendar asks under the old link")
  public void asksUnderTheOldLink() {
    answer.to(calendar.follow(links.getFirst()));
  }

  @When("the officer of {word} renews the link of {word}")
  public void renewsAnothersLink(String school, String other) {
    answer.to(calendar.renewLink(centres.officer(school), centres.number(other)));
  }

  @When("{word} reads its key dates")
  public void readsItsKeyDates(String school) {
    due = calendar.centreKeyDates(centres.officer(school), series(), centres.number(school)).seen();
  }

  @Then("{activity} is due on {day}, set by the board")
  public void isDueByTheBoard(String activity, LocalDate day) {
    assertThat(due)
        .contains(new DueRow(activity, Optional.of(day), Optional.empty(), Optional.empty()));
  }

  @Then("{activity} is due at {moment}, set by {word}")
  public void isDueByTheAssociate(String activity, Instant moment, String associate) {
    assertThat(due)
        .contains(
            new DueRow(
                activity,
                Optional.empty(),
                Optional.of(moment),
                Optional.of(codes.associate(associate))));
  }

  @Then("{activity} stands there {int} time(s)")
  public void standsThere(String activity, int times) {
    assertThat(due).filteredOn(each -> each.activity().equals(activity)).hasSize(times);
  }

  @When("somebody's calendar subscribes to them")
  public void subscribes() {
    events = calendar.subscribe(Actor.anybody(), series()).seen();
  }

  @Then("it shows {word} on {day}")
  public void showsOn(String activity, LocalDate day) {
    showsFromTo(activity, day, day);
  }

  @Then("it shows {word} from {day} to {day}")
  public void showsFromTo(String activity, LocalDate first, LocalDate last) {
    shows(
        new EventRow(series(), activity, Optional.of(first), Optional.of(last), Optional.empty()));
  }

  @Then("it shows {word} on {moment}")
  public void showsAt(String activity, Instant moment) {
    shows(
        new EventRow(series(), activity, Optional.empty(), Optional.empty(), Optional.of(moment)));
  }

  @Then("nothing else")
  public void nothingElse() {
    assertThat(events).isEmpty();
  }

  private String series() {
    return codes.series(SeriesCast.USUAL);
  }

  private void shows(EventRow event) {
    assertThat(events).contains(event);
    events = events.stream().filter(each -> !each.equals(event)).toList();
  }
}
