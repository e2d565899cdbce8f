package org.examcycle.acceptance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.examcycle.acceptance.driver.EntryDriver.Sum;
import org.examcycle.acceptance.driver.Outcome;
import org.examcycle.acceptance.driver.SittingDriver;
import org.examcycle.acceptance.driver.SittingDriver.CandidateRow;
import org.examcycle.acceptance.driver.SittingDriver.ComponentTime;
import org.examcycle.acceptance.driver.SittingDriver.LateRow;
import org.examcycle.acceptance.driver.SittingDriver.PolicyRow;
import org.examcycle.acceptance.driver.SittingDriver.RefundRow;
import org.examcycle.acceptance.driver.SittingDriver.SittingRow;

/** Sittings at centres, and entries for them. */
public class SittingSteps {

  private final CentreCast centres;
  private final ExamCast exams;
  private final SittingCast sittings;
  private final SittingDriver driver;
  private final Answer answer;
  private Outcome<SittingRow> found = Outcome.refused(List.of());

  public SittingSteps(
      CentreCast centres,
      ExamCast exams,
      SittingCast sittings,
      SittingDriver driver,
      Answer answer) {
    this.centres = centres;
    this.exams = exams;
    this.sittings = sittings;
    this.driver = driver;
    this.answer = answer;
  }

  @Given("{word} holds its exams by the clocks of {word}")
  public void holdsItsExams(String centre, String zone) {
    sittings.holdsItsExamsBy(centre, ZoneId.of(zone));
  }

  @Given("an entry at {word} costs {pounds}, and {pounds} more up to {day}")
  public void costs(String centre, long fee, long late, LocalDate until) {
    var before = sittings.policy();
    sittings.setPolicy(
        new PolicyRow("GBP", fee, Optional.of(new LateRow(until, late)), before.refunds()));
  }

  @Given("{word} takes no late entries")
  public void takesNoLateEntries(String centre) {
    var before = sittings.policy();
    sittings.setPolicy(new PolicyRow("GBP", before.entryFee(), Optional.empty(), before.refunds()));
  }

  @Given("{word} gives back {int}% up to {day} and {int}% up to {day}")
  public void givesBack(String centre, int first, LocalDate one, int then, LocalDate other) {
    var before = sittings.policy();
    sittings.setPolicy(
        new PolicyRow(
            "GBP",
            before.entryFee(),
            before.late(),
            List.of(new RefundRow(one, first), new RefundRow(other, then))));
  }

  @Given("{exam} is sat again on {day}")
  public void isSatAgain(String exam, LocalDate day) {
    exams.plan(exam).date = day;
    exams.plan(exam).closing = Optional.empty();
    takesNoLateEntries("");
  }

  @Given("{word} is entered for {exam} at {word}")
  public void isEntered(String name, String exam, String centre) {
    sittings.enterOnTime(name, exam, centre);
  }

  @Given("{word} sat it at {word}")
  public void satIt(String name, String centre) {
    isEntered(name, exams.last(), centre);
  }

  @Given("{word} and {word} sat it at {word}")
  public void bothSatIt(String one, String other, String centre) {
    satIt(one, centre);
    satIt(other, centre);
  }

  @Given("{word} has entered {string}, in Latin letters {string}, for {exam}")
  public void hasEntered(String centre, String original, String latin, String exam) {
    var row = SittingCast.candidate(latin);
    var candidate =
        new CandidateRow(latin, Optional.of(original), "ar", row.dateOfBirth(), row.sex());
    sittings.enter(latin, exam, centre, candidate).seen();
  }

  @When("{word} enters {word} for {exam}")
  public void enters(String centre, String name, String exam) {
    answer.to(sittings.enter(name, exam, centre));
  }

  @When("{word} enters {word}, spelt {string}, for {exam}")
  public void entersSpelt(String centre, String name, String spelt, String exam) {
    answer.to(sittings.enter(name, exam, centre, SittingCast.candidate(spelt)));
  }

  @When("{word} enters another {word}, born a day later, for {exam}")
  public void entersAnother(String centre, String name, String exam) {
    enterBorn(centre, name, SittingCast.BORN.plusDays(1), exam);
  }

  @When("{word} enters a candidate whose name is {string} for {exam}")
  public void entersNamed(String centre, String latin, String exam) {
    entersSpelt(centre, latin, latin, exam);
  }

  @When("{word} enters a candidate who is not born yet for {exam}")
  public void entersUnborn(String centre, String exam) {
    enterBorn(centre, "Amira", exams.plan(exam).date, exam);
  }

  @When("{word} enters a candidate born on {day} for {exam}")
  public void entersBornOn(String centre, LocalDate born, String exam) {
    enterBorn(centre, "Amira", born, exam);
  }

  private void enterBorn(String centre, String name, LocalDate born, String exam) {
    var row = SittingCast.candidate(name);
    var candidate = new CandidateRow(name, row.nativeName(), row.language(), born, row.sex());
    answer.to(sittings.enter(name + " born " + born, exam, centre, candidate));
  }

  @When("{word} enters {word} for {word}'s sitting of {exam}")
  public void entersElsewhere(String centre, String name, String other, String exam) {
    answer.to(
        driver.enter(
            centres.officer(centre), sittings.sitting(exam, other), SittingCast.candidate(name)));
  }

  @Given("{word} has opened its sitting of {exam}")
  public void hasOpened(String centre, String exam) {
    sittings.sitting(exam, centre);
  }

  @When("{word} opens its sitting of {exam}")
  public void opens(String centre, String exam) {
    open(centre, sittings.row(exam, centre));
  }

  @When("{word} opens its sitting of {exam} again")
  public void opensAgain(String centre, String exam) {
    opens(centre, exam);
  }

  @When("{word} opens its sitting of {exam} with times without {component}")
  public void opensWithout(String centre, String exam, String component) {
    var times = new ArrayList<>(sittings.times(exam));
    times.removeIf(time -> time.component().equals(component));
    open(centre, timed(sittings.row(exam, centre), times));
  }

  @When("{word} opens its sitting of {exam} with times of {component} too")
  public void opensWith(String centre, String exam, String component) {
    var times = new ArrayList<>(sittings.times(exam));
    times.add(new ComponentTime(component, times.getFirst().startsAt()));
    open(centre, timed(sittings.row(exam, centre), times));
  }

  @When("{word} opens its sitting of {exam} with {component} on {day}")
  public void opensWithOn(String centre, String exam, String component, LocalDate day) {
    var times =
        sittings.times(exam).stream()
            .map(time -> time.component().equals(component) ? on(day, time) : time)
            .toList();
    open(centre, timed(sittings.row(exam, centre), times));
  }

  @When("{word} opens its sitting of {exam} with {component} on {day} at {word}")
  public void opensWithAt(
      String centre, String exam, String component, LocalDate day, String time) {
    var times = new ArrayList<>(sittings.times(exam));
    times.removeIf(each -> each.component().equals(component));
    times.add(new ComponentTime(component, day.atTime(LocalTime.parse(time))));
    open(centre, timed(sittings.row(exam, centre), times));
  }

  private static ComponentTime on(LocalDate day, ComponentTime time) {
    return new ComponentTime(time.component(), day.atTime(time.startsAt().toLocalTime()));
  }

  private void open(String centre, SittingRow row) {
    answer.to(driver.open(centres.officer(centre), row));
  }

  private static SittingRow timed(SittingRow row, List<ComponentTime> times) {
    return new SittingRow(
        row.centre(), row.examDate(), row.venue(), row.zone(), times, row.policy());
  }

  @Given("{word} has withdrawn her/him")
  public void hasWithdrawn(String centre) {
    withdraws(centre);
    answer.last().seen();
  }

  @Given("{word} was withdrawn before the exam")
  public void wasWithdrawn(String name) {
    withdraw(sittings.entry(name).centre(), name);
    answer.last().seen();
  }

  @When("{word} withdraws her/him")
  public void withdraws(String centre) {
    withdraw(centre, sittings.last());
  }

  private void withdraw(String centre, String name) {
    var version = sittings.seen(name).version();
    answer.to(driver.withdraw(centres.officer(centre), sittings.entry(name).id(), version));
  }

  @When("{word} moves her/him to {exam}")
  public void moves(String centre, String exam) {
    sittings.sitting(exam, centre);
    sittings.keepConfirmation();
    var name = sittings.last();
    answer.to(
        driver.move(
            centres.officer(centre),
            sittings.entry(name).id(),
            sittings.seen(name).version(),
            exams.examDate(exam)));
  }

  @Then("she/he is entered {standing} for {pounds}")
  public void isEnteredFor(String standing, long price) {
    var seen = sittings.seen(sittings.last());
    assertThat(seen.standing()).isEqualTo(standing.toUpperCase(Locale.ROOT).replace(' ', '_'));
    assertThat(seen.charged()).isEqualTo(new Sum(price, "GBP"));
  }

  @Then("nobody is entered at {word}")
  public void nobodyIsEntered(String centre) {
    var sitting = sittings.sitting(exams.last(), centre);
    assertThat(driver.entries(centres.officer(centre), sitting, 1).seen()).isEmpty();
  }

  @Then("she/he is still entered for {exam}")
  public void isStillEntered(String exam) {
    var seen = sittings.seen(sittings.last());
    assertThat(seen.refund()).isEmpty();
    assertThat(seen.sitting()).endsWith(exams.examDate(exam));
  }

  @Then("she/he is withdrawn and gets {pounds} back")
  public void isWithdrawn(long refund) {
    answer.last().seen();
    assertThat(sittings.seen(sittings.last()).refund()).contains(new Sum(refund, "GBP"));
  }

  @Then("it is refused because the sitting took entries until {day}")
  public void isShut(LocalDate lastDay) {
    var reason = answer.refusedBy("entries-for-sitting-shut", "ENG-EXM-03");
    assertThat(reason.fact("lastDay")).contains(lastDay.toString());
  }

  @When("{word} looks up {word}'s sitting of {exam}")
  public void looksUp(String centre, String holder, String exam) {
    found = driver.sitting(centres.officer(centre), sittings.sitting(exam, holder));
    answer.to(found);
  }

  @Then("it is held in {word} Hall")
  public void itIsHeldIn(String centre) {
    assertThat(found.seen().venue()).isEqualTo(centre + " Hall");
  }
}
