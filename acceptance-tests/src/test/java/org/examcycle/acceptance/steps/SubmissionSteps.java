package org.examcycle.acceptance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.BoardClock;
import org.examcycle.acceptance.driver.CandidateDriver;
import org.examcycle.acceptance.driver.EntryDriver;
import org.examcycle.acceptance.driver.EntryDriver.Option;
import org.examcycle.acceptance.driver.EstimateDriver;
import org.examcycle.acceptance.driver.FreshCodes;
import org.examcycle.acceptance.driver.Outcome;
import org.examcycle.acceptance.driver.SubmissionDriver;
import org.examcycle.acceptance.driver.SubmissionDriver.Seen;
import org.examcycle.acceptance.driver.SubmissionDriver.Sent;

/** What an attached centre sends to its Associate, and what the Associate makes of it. */
public class SubmissionSteps {

  private static final String SERIES = SeriesCast.USUAL;

  private final BoardClock clock;
  private final FreshCodes codes;
  private final CentreCast centres;
  private final SeriesCast series;
  private final CandidateCast candidates;
  private final SubmissionDriver submissions;
  private final EntryDriver entries;
  private final Answer answer;
  private final List<Sent> sent = new ArrayList<>();
  private String centre = "Eastgate";

  public SubmissionSteps(
      BoardClock clock,
      FreshCodes codes,
      CentreCast centres,
      SeriesCast series,
      CandidateCast candidates,
      SubmissionDriver submissions,
      EntryDriver entries,
      Answer answer) {
    this.clock = clock;
    this.codes = codes;
    this.centres = centres;
    this.series = series;
    this.candidates = candidates;
    this.submissions = submissions;
    this.entries = entries;
    this.answer = answer;
  }

  @Given("{word} has sent the entry of {word} for {course} to its Associate")
  public void hasSentTheEntry(String school, String name, Course course) {
    sendsTheEntry(school, name, course);
    answer.last().seen();
  }

  @When("{word} sends the entry of {word} for {course} to its Associate")
  public void sendsTheEntry(String school, String name, Course course) {
    centre = school;
    keep(
        submissions.sendEntry(
            centres.officer(school),
            candidates.key(name, school, SERIES),
            option(course),
            Optional.empty(),
            Optional.empty()));
  }

  @When("{word} sends the entry of candidate {word} for {course} to its Associate")
  public void sendsTheEntryOfANumber(String school, String number, Course course) {
    centre = school;
    var nobody = new CandidateDriver.Key(series.code(SERIES), centres.number(school), number);
    keep(
        submissions.sendEntry(
            centres.officer(school), nobody, option(course), Optional.empty(), Optional.empty()));
  }

  @When("{word} sends the entry of {word} for {course} to its Associate at {moment}")
  public void sendsTheEntryAt(String school, String name, Course course, Instant moment) {
    clock.set(moment);
    sendsTheEntry(school, name, course);
  }

  @When("{word} asks its Associate at {moment} to change her {word} entry to {course}")
  public void asksToChange(String school, Instant moment, String title, Course course) {
    clock.set(moment);
    keep(submissions.sendAmendment(centres.officer(school), entry(school, title), option(course)));
  }

  @When("{word} asks its Associate at {moment} to withdraw her {word} entry")
  public void asksToWithdraw(String school, Instant moment, String title) {
    clock.set(moment);
    keep(submissions.sendWithdrawal(centres.officer(school), entry(school, title)));
  }

  @When("{word} asks its Associate to let {word} take {word}")
  public void asksToTransfer(String school, String other, String name) {
    centre = school;
    keep(
        submissions.sendTransfer(
            centres.officer(school), candidates.key(name, school, SERIES), centres.number(other)));
  }

  @Given("{word} has asked its Associate to let {word} take {word}")
  public void hasAskedToTransfer(String school, String other, String name) {
    asksToTransfer(school, other, name);
    answer.last().seen();
  }

  @When("{word} asks its Associate to move the {word} of {word} to {moment}")
  public void asksToMove(String school, String title, String name, Instant moment) {
    centre = school;
    keep(
        submissions.sendDeviation(
            centres.officer(school),
            candidates.key(name, school, SERIES),
            series.syllabus(title),
            "12",
            moment));
  }

  @Given("{word} has asked its Associate to move the {word} of {word} to {moment}")
  public void hasAskedToMove(String school, String title, String name, Instant moment) {
    asksToMove(school, title, name, moment);
    answer.last().seen();
  }

  @When("{word} sends its Associate an estimate of {int} for {word}")
  public void sendsAnEstimate(String school, int number, String title) {
    centre = school;
    keep(
        submissions.sendEstimates(
            centres.officer(school),
            series.code(SERIES),
            centres.number(school),
            List.of(new EstimateDriver.Row(series.syllabus(title), number))));
  }

  @Given("{word} has sent its Associate an estimate of {int} for {word}")
  public void hasSentAnEstimate(String school, int number, String title) {
    sendsAnEstimate(school, number, title);
    answer.last().seen();
  }

  private void keep(Outcome<Sent> outcome) {
    if (answer.to(outcome).isGranted()) {
      sent.add(outcome.seen());
    }
  }

  @Given("{word} has approved it at {moment}")
  public void hasApprovedIt(String associate, Instant moment) {
    approvesIt(associate, moment);
    answer.last().seen();
  }

  @When("{word} approves it at {moment}")
  public void approvesIt(String associate, Instant moment) {
    clock.set(moment);
    approves(associate);
  }

  @When("{word} approves it")
  public void approves(String associate) {
    answer.to(submissions.approve(officer(associate), sent.getLast()));
  }

  @When("{word} approves everything that waits")
  public void approvesEverything(String associate) {
    var all =
        submissions.waiting(officer(associate), codes.associate(associate), 1).seen().stream()
            .map(each -> new Sent(each.submission(), each.version()))
            .toList();
    assertThat(all).isNotEmpty();
    answer.to(submissions.approveAll(officer(associate), all));
  }

  @When("{word} approves it in a list")
  public void approvesInList(String associate) {
    answer.to(submissions.approveAll(officer(associate), List.of(sent.getLast())));
  }

  @Given("{word} has returned it because {string}")
  public void hasReturnedIt(String associate, String reason) {
    returnsIt(associate, reason);
    answer.last().seen();
  }

  @When("{word} returns it because {string}")
  public void returnsIt(String associate, String reason) {
    answer.to(submissions.giveBack(officer(associate), sent.getLast(), reason));
  }

  @When("{word} approves it once more, knowing how it stands")
  public void approvesItOnceMore(String associate) {
    var newest = seen();
    answer.to(
        submissions.approve(officer(associate), new Sent(newest.submission(), newest.version())));
  }

  @When("the officer of {word} looks at what was sent")
  public void looksAtWhatWasSent(String associate) {
    answer.to(submissions.submission(officer(associate), sent.getLast().submission()));
  }

  @Then("it waits for {word}")
  public void itWaitsFor(String associate) {
    assertThat(submissions.waiting(officer(associate), codes.associate(associate), 1).seen())
        .extracting(Seen::submission)
        .contains(sent.getLast().submission());
    assertThat(seen().state()).isEqualTo("WAITING");
  }

  @Then("nothing waits for {word}")
  public void nothingWaitsFor(String associate) {
    assertThat(submissions.waiting(officer(associate), codes.associate(associate), 1).seen())
        .isEmpty();
  }

  @Then("{int} submissions wait for {word}")
  public void soManyWait(int number, String associate) {
    assertThat(submissions.waiting(officer(associate), codes.associate(associate), 1).seen())
        .hasSize(number);
  }

  @Then("{word} sees that it was returned because {string}")
  public void seesThatItWasReturned(String school, String reason) {
    assertThat(
            submissions
                .submissions(
                    centres.officer(school), series.code(SERIES), centres.number(school), 1)
                .seen())
        .singleElement()
        .satisfies(each -> assertThat(each.state()).isEqualTo("RETURNED"))
        .satisfies(each -> assertThat(each.reason()).contains(reason));
  }

  @Then("{word} sees which entry was made of it")
  public void seesWhichEntry(String school) {
    var made = seen().entry().orElseThrow();
    assertThat(entries.entry(centres.officer(school), made).isGranted()).isTrue();
  }

  @Then("{word} owes nothing")
  public void owesNothing(String school) {
    assertThat(
            entries
                .account(centres.officer(school), series.code(SERIES), centres.number(school))
                .seen()
                .lines())
        .isEmpty();
  }

  private Seen seen() {
    return submissions.submission(centres.officer(centre), sent.getLast().submission()).seen();
  }

  private Actor officer(String associate) {
    return Actor.associate(codes.associate(associate));
  }

  private Option option(Course course) {
    return new Option(series.syllabus(course.title()), Optional.of(course.option()));
  }

  private String entry(String school, String title) {
    var syllabus = series.syllabus(title);
    return entries
        .entries(centres.officer(school), series.code(SERIES), centres.number(school), 10)
        .seen()
        .stream()
        .filter(each -> each.option().syllabus().equals(syllabus))
        .map(EntryDriver.Seen::entry)
        .findFirst()
        .orElseThrow();
  }
}
