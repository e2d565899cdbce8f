package org.examcycle.acceptance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.BoardClock;
import org.examcycle.acceptance.driver.CandidateDriver;
import org.examcycle.acceptance.driver.EntryDriver;
import org.examcycle.acceptance.driver.EntryDriver.Made;
import org.examcycle.acceptance.driver.EntryDriver.Option;
import org.examcycle.acceptance.driver.EntryDriver.Seen;
import org.examcycle.acceptance.driver.FreshCodes;
import org.examcycle.acceptance.driver.Outcome;
import org.jspecify.annotations.Nullable;

/** Entries, changes of them, withdrawals, and what they cost. */
public class EntrySteps {

  private static final String SERIES = SeriesCast.USUAL;

  private final BoardClock clock;
  private final FreshCodes codes;
  private final CentreCast centres;
  private final SeriesCast series;
  private final CandidateCast candidates;
  private final EntryDriver entries;
  private final Answer answer;
  private @Nullable Made made;
  private String centre = "Northgate";

  public EntrySteps(
      BoardClock clock,
      FreshCodes codes,
      CentreCast centres,
      SeriesCast series,
      CandidateCast candidates,
      EntryDriver entries,
      Answer answer) {
    this.clock = clock;
    this.codes = codes;
    this.centres = centres;
    this.series = series;
    this.candidates = candidates;
    this.entries = entries;
    this.answer = answer;
  }

  @ParameterType("on time|late|very late")
  public String standing(String text) {
    return text;
  }

  @ParameterType("(-?£\\d+)")
  public long pounds(String amount) {
    return Long.parseLong(amount.replace("£", "")) * 100;
  }

  @ParameterType(
      "[A-Z][A-Za-z]*(?: [A-Z][A-Za-z]*)*(?: 9-1)?(?: with the practical| without the practical)?")
  public Course course(String text) {
    return Course.of(text);
  }

  @Given("the June 2027 entry dates are")
  public void theEntryDatesAre(DataTable table) {
    var plan = series.plan(SERIES);
    table
        .asMap()
        .forEach(
            (what, day) -> {
              var date = Moments.day(day);
              switch (what) {
                case "closing date" -> plan.closing = date;
                case "late until" -> plan.lateUntil = date;
                case "very late until" -> plan.veryLateUntil = Optional.of(date);
                default -> throw new IllegalArgumentException(what);
              }
            });
  }

  @Given("on top of its own fee an entry costs {pounds} if late and {pounds} if very late")
  public void onTopOfItsOwnFee(long late, long veryLate) {
    series.plan(SERIES).late = late;
    series.plan(SERIES).veryLate = veryLate;
  }

  @Given("{word} is a candidate of {word} School, which may enter {course}")
  public void isACandidateOf(String name, String school, Course course) {
    mayEnter(school, course);
    candidates.register(name, school, SERIES);
  }

  @Given("{word} may enter {course}")
  public void mayEnter(String school, Course course) {
    centres.approve(school, series.syllabus(course.title()));
    series.offer(SERIES, new Course(course.title(), false));
    series.offer(SERIES, new Course(course.title(), true));
  }

  @Given("the entry fee for {course} is {pounds}")
  public void theEntryFeeIs(Course course, long fee) {
    series.offer(SERIES, course, List.of(1, 2, 3, 4, 5, 6), true, false, fee);
  }

  @Given("{course} is offered in zones {int} and {int} only")
  public void isOfferedInZones(Course course, int one, int other) {
    series.offer(SERIES, course, List.of(one, other), true, false, 9000);
  }

  @Given("{course} is not open to private candidates")
  public void isNotOpenToPrivateCandidates(Course course) {
    series.offer(SERIES, course, List.of(1, 2, 3, 4, 5, 6), false, false, 9000);
  }

  @Given("{course} is for retakes only")
  public void isForRetakesOnly(Course course) {
    series.offer(SERIES, course, List.of(1, 2, 3, 4, 5, 6), true, true, 9000);
  }

  @Given("June 2027 is held in India and Romania only")
  public void isHeldInIndiaAndRomania() {
    series.plan(SERIES).countries = Set.of("IN", "RO");
  }

  @Given("{word} entered {word} {standing} for {course}")
  public void entered(String school, String name, String standing, Course course) {
    makesAnEntry(school, standing, name, course);
    made = answerAsMade();
  }

  @When("{word} enters {word} for {course}")
  public void enters(String school, String name, Course course) {
    centre = school;
    answer.to(enter(centres.officer(school), school, name, course, Optional.empty()));
  }

  @When("{word} tries to enter {word} for {course}")
  public void triesToEnter(String school, String name, Course course) {
    enters(school, name, course);
  }

  @When("{word} tries to enter candidate {word} for {course}")
  public void triesToEnterNumber(String school, String number, Course course) {
    centre = school;
    var nobody = new CandidateDriver.Key(series.code(SERIES), centres.number(school), number);
    answer.to(entries.enter(centres.officer(school), nobody, option(course), Optional.empty()));
  }

  @When("{word} makes a(n) {standing} entry of {word} for {course}")
  public void makesAnEntry(String school, String standing, String name, Course course) {
    clock.set(series.plan(SERIES).lastDay(standing).atTime(12, 0).atZone(Moments.UK).toInstant());
    enters(school, name, course);
  }

  @When("{word} enters {word} for {course} as a retake of {string}")
  public void entersAsARetake(String school, String name, Course course, String earlier) {
    centre = school;
    answer.to(
        enter(
            centres.officer(school),
            school,
            name,
            course,
            Optional.of(candidates.key(name, earlier))));
  }

  @Given("{word} entered {word} for {course} as a retake of {string}")
  public void enteredAsARetake(String school, String name, Course course, String earlier) {
    entersAsARetake(school, name, course, earlier);
    answer.last().seen();
  }

  @When("the officer of {word} enters {word} of {word} for {course}")
  public void anotherCentreEnters(String school, String name, String own, Course course) {
    answer.to(enter(centres.officer(school), own, name, course, Optional.empty()));
  }

  private Outcome<Made> enter(
      Actor by, String school, String name, Course course, Optional<CandidateDriver.Key> previous) {
    var key = candidates.key(name, school, SERIES);
    var outcome = entries.enter(by, key, option(course), previous);
    if (outcome.isGranted()) {
      made = outcome.seen();
    }
    return outcome;
  }

  @When("{word} sends the entry of {word} for {course} twice under one request key")
  public void sendsTwice(String school, String name, Course course) {
    centre = school;
    var key = candidates.key(name, school, SERIES);
    var requestKey = codes.requestKey();
    var first = entries.enter(centres.officer(school), requestKey, key, option(course));
    var second = entries.enter(centres.officer(school), requestKey, key, option(course));
    assertThat(second).isEqualTo(first);
    answer.to(second);
  }

  private Option option(Course course) {
    return new Option(series.syllabus(course.title()), Optional.of(course.option()));
  }

  @When("{word} changes it on {day} to {course}")
  public void changesIt(String school, LocalDate day, Course course) {
    clock.set(day.atTime(12, 0).atZone(Moments.UK).toInstant());
    change(school, made().version(), course);
  }

  @When("{word} changes it at {moment} to {course}")
  public void changesItAt(String school, Instant moment, Course course) {
    clock.set(moment);
    change(school, made().version(), course);
  }

  @When("{word} changes it on a version that is no longer the newest")
  public void changesItOnAnOldVersion(String school) {
    change(school, made().version() + 1, new Course("Biology", true));
  }

  private void change(String school, long version, Course course) {
    var outcome =
        answer.to(entries.amend(centres.officer(school), made().entry(), version, option(course)));
    if (outcome.isGranted()) {
      made = outcome.seen();
    }
  }

  @Given("{word} has withdrawn it")
  public void hasWithdrawnIt(String school) {
    withdrawsIt(school, clock.now());
    answer.last().seen();
  }

  @When("{word} withdraws it at {moment}")
  public void withdrawsIt(String school, Instant moment) {
    clock.set(moment);
    var withdrawn =
        answer.to(entries.withdraw(centres.officer(school), made().entry(), made().version()));
    if (withdrawn.isGranted()) {
      made = new Made(withdrawn.seen().entry(), withdrawn.seen().version());
    }
  }

  @When("the board gives back what it cost on {word} evidence")
  public void givesBack(String ground) {
    var refunded = answer.to(refund(CentreCast.BOARD, ground));
    if (refunded.isGranted()) {
      made = new Made(made().entry(), refunded.seen());
    }
  }

  @When("the officer of {word} gives back what it cost on {word} evidence")
  public void givesItselfBack(String school, String ground) {
    answer.to(refund(centres.officer(school), ground));
  }

  private Outcome<Long> refund(Actor by, String ground) {
    return entries.refund(by, made().entry(), made().version(), ground.toUpperCase(Locale.ROOT));
  }

  @When("the officer of {word} looks at it")
  public void looksAtIt(String school) {
    answer.to(entries.entry(centres.officer(school), made().entry()));
  }

  @Then("her {word} entry at {word} is {standing}")
  public void herEntryAt(String title, String school, String standing) {
    centre = school;
    herEntryIs(title, standing);
  }

  @Then("{word} has no {word} entry at {word}")
  public void hasNoEntryAt(String name, String title, String school) {
    centre = school;
    hasNoEntry(name, title);
  }

  @Then("her {word} entry is {standing}")
  public void herEntryIs(String title, String standing) {
    assertThat(standingEntry(title).map(Seen::standing))
        .contains(standing.toUpperCase(Locale.ROOT).replace(' ', '_'));
  }

  @Then("her {word} entry is a first one")
  public void herEntryIsAFirstOne(String title) {
    assertThat(standingEntry(title).map(Seen::kind)).contains("FIRST");
  }

  @Then("her {word} entry is with the practical")
  public void herEntryIsWithThePractical(String title) {
    assertThat(standingEntry(title).flatMap(entry -> entry.option().code())).contains("AX");
  }

  @Then("{word} has no {word} entry")
  public void hasNoEntry(String name, String title) {
    assertThat(standingEntry(title)).as(name).isEmpty();
  }

  @Then("it stays on record as withdrawn")
  public void staysOnRecord() {
    assertThat(entries.entry(centres.officer(centre), made().entry()).seen().withdrawnAt())
        .contains(clock.now());
  }

  private Optional<Seen> standingEntry(String title) {
    var syllabus = series.syllabus(title);
    return entries
        .entries(centres.officer(centre), series.code(SERIES), centres.number(centre), 1)
        .seen()
        .stream()
        .filter(entry -> entry.option().syllabus().equals(syllabus))
        .filter(entry -> entry.withdrawnAt().isEmpty())
        .findFirst();
  }

  @Then("{word} owes {pounds} for the entry")
  public void owesForTheEntry(String school, long fee) {
    assertThat(owed(school, "ENTRY_FEE")).containsExactly(fee);
  }

  @Then("{word} owes {pounds} for the entry and {pounds} for being {standing}")
  public void owesForBoth(String school, long fee, long late, String standing) {
    owesForTheEntry(school, fee);
    owesForBeing(school, late, standing);
  }

  @Then("{word} owes {pounds} for being {standing}")
  public void owesForBeing(String school, long late, String standing) {
    assertThat(owed(school, "LATENESS")).containsExactly(late);
    assertThat(account(school).lines())
        .filteredOn(line -> line.kind().equals("LATENESS"))
        .extracting(EntryDriver.Line::standing)
        .containsExactly(standing.toUpperCase(Locale.ROOT).replace(' ', '_'));
  }

  @Then("{word} owes nothing for being late")
  public void owesNothingForBeingLate(String school) {
    assertThat(owed(school, "LATENESS")).isEmpty();
  }

  @Then("{word} owes {pounds} in all")
  public void owesInAll(String school, long sum) {
    assertThat(account(school).total()).containsExactly(new EntryDriver.Sum(sum, "GBP"));
  }

  private List<Long> owed(String school, String kind) {
    return account(school).lines().stream()
        .filter(line -> line.kind().equals(kind))
        .map(EntryDriver.Line::amount)
        .toList();
  }

  private EntryDriver.Account account(String school) {
    return entries
        .account(centres.officer(school), series.code(SERIES), centres.number(school))
        .seen();
  }

  private Made answerAsMade() {
    answer.last().seen();
    return made();
  }

  private Made made() {
    if (made == null) {
      throw new IllegalStateException("no entry was made");
    }
    return made;
  }
}
