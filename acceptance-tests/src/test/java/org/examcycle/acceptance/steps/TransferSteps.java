package org.examcycle.acceptance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.examcycle.acceptance.driver.CalendarDriver;
import org.examcycle.acceptance.driver.CalendarDriver.KeyTimeRow;
import org.examcycle.acceptance.driver.CalendarDriver.PaperRow;
import org.examcycle.acceptance.driver.CandidateDriver;
import org.examcycle.acceptance.driver.CatalogueDriver.OptionRow;
import org.examcycle.acceptance.driver.EntryDriver;
import org.examcycle.acceptance.driver.FreshCodes;
import org.examcycle.acceptance.driver.TransferDriver;
import org.examcycle.acceptance.driver.TransferDriver.Asked;
import org.examcycle.acceptance.driver.TransferDriver.Limits;
import org.examcycle.acceptance.driver.TransferDriver.Seen;
import org.jspecify.annotations.Nullable;

/** Candidates who move to another centre. */
public class TransferSteps {

  private static final String SERIES = SeriesCast.USUAL;
  private static final String PAPER = "12";

  private final FreshCodes codes;
  private final CentreCast centres;
  private final SeriesCast series;
  private final CandidateCast candidates;
  private final ExamCast days;
  private final CalendarDriver calendar;
  private final EntryDriver entries;
  private final TransferDriver transfers;
  private final Answer answer;
  private @Nullable Asked asked;

  public TransferSteps(
      FreshCodes codes,
      CentreCast centres,
      SeriesCast series,
      CandidateCast candidates,
      ExamCast days,
      CalendarDriver calendar,
      EntryDriver entries,
      TransferDriver transfers,
      Answer answer) {
    this.codes = codes;
    this.centres = centres;
    this.series = series;
    this.candidates = candidates;
    this.days = days;
    this.calendar = calendar;
    this.entries = entries;
    this.transfers = transfers;
    this.answer = answer;
  }

  @Given("public holidays are known")
  public void publicHolidaysAreKnown() {
    days.knowWindows();
  }

  @Given("transfers are asked for at least {int} working days before the first exam")
  public void areAskedForBefore(int workingDays) {
    days.knowWindows();
    haveMornings();
    var usual = Limits.USUAL;
    var limits =
        new Limits(
            workingDays,
            usual.sessionMinutes(),
            usual.dayMinutes(),
            usual.supervisionMinutes(),
            usual.deviationDays(),
            usual.deviationHours(),
            usual.earlierSession());
    assertThat(transfers.setLimits(SeriesCast.BOARD, series.code(SERIES), limits).seen())
        .isEqualTo(limits);
  }

  /** A paper is sat in a session that has a Key Time. */
  private void haveMornings() {
    var kind = codes.other("kind", "of series");
    series.plan(SERIES).kind = kind;
    var morning = new KeyTimeRow(kind, Optional.empty(), "AM", LocalTime.of(7, 0), 0);
    calendar.importKeyTimes(SeriesCast.BOARD, LocalDate.of(2020, 1, 1), List.of(morning)).seen();
  }

  @Given("{course} is sat on {day}")
  public void isSatOn(Course course, LocalDate day) {
    var syllabus = series.syllabus(course.title());
    var options = List.of(option("AX"), option("BX"));
    series.takeOptions(SERIES, course.title(), options);
    var paper = new PaperRow(syllabus, PAPER, Optional.empty(), day, "AM", 75);
    calendar.importTimetable(SeriesCast.BOARD, series.code(SERIES), List.of(paper)).seen();
  }

  @Given("the timetable has {course} on {day}, and its options are not known yet")
  public void isOnTheTimetable(Course course, LocalDate day) {
    var syllabus = series.syllabus(course.title());
    var paper = new PaperRow(syllabus, PAPER, Optional.empty(), day, "AM", 75);
    calendar.importTimetable(SeriesCast.BOARD, series.code(SERIES), List.of(paper)).seen();
  }

  private static OptionRow option(String code) {
    return new OptionRow(
        Optional.of(code),
        Optional.empty(),
        Optional.empty(),
        100,
        PAPER,
        100,
        Optional.of("1"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  @When("{word} asks {word} to take {word}")
  public void asks(String from, String to, String name) {
    var key = candidates.key(name, from, SERIES);
    var outcome = answer.to(transfers.ask(centres.officer(from), key, centres.number(to)));
    if (outcome.isGranted()) {
      asked = outcome.seen();
    }
  }

  @Given("{word} asked {word} to take {word}")
  public void hasAsked(String from, String to, String name) {
    asks(from, to, name);
    answer.last().seen();
  }

  @When("{word} takes {word} as {word}")
  public void takes(String centre, String name, String number) {
    answer.to(transfers.accept(centres.officer(centre), asked(), number));
  }

  @Given("{word} took {word} as {word}")
  public void took(String centre, String name, String number) {
    takes(centre, name, number);
    answer.last().seen();
  }

  @Given("{word} refused")
  public void refused(String centre) {
    transfers.decline(centres.officer(centre), asked()).seen();
  }

  @Then("{word} is asked to take {word}")
  public void isAskedToTake(String centre, String name) {
    assertThat(
            transfers
                .transfers(centres.officer(centre), series.code(SERIES), centres.number(centre), 1)
                .seen())
        .extracting(TransferDriver.Seen::latinName)
        .containsExactly(name);
  }

  @Then("nobody is to be taken by {word}")
  public void isAskedToTakeNobody(String centre) {
    assertThat(
            transfers
                .transfers(centres.officer(centre), series.code(SERIES), centres.number(centre), 1)
                .seen())
        .isEmpty();
  }

  @Given("{word} took it back")
  public void tookItBack(String centre) {
    refused(centre);
  }

  @Given("{word} is candidate {word} of {word}")
  public void isCandidate(String name, String number, String centre) {
    var key = new CandidateDriver.Key(series.code(SERIES), centres.number(centre), number);
    candidates.register(key, centres.officer(centre), name);
  }

  @When("{word} looks at the transfer")
  public void looks(String centre) {
    answer.to(transfers.transfer(centres.officer(centre), asked().transfer()));
  }

  @When("{word} looks at its transfers")
  public void looksAtAll(String centre) {
    answer.to(
        transfers
            .transfers(centres.officer(centre), series.code(SERIES), centres.number(centre), 1)
            .map(List::getFirst));
  }

  @Then("it sees that {word} is to come with {word}")
  public void isToCome(String name, String title) {
    var seen = (Seen) answer.last().seen();
    assertThat(seen.latinName()).isEqualTo(name);
    assertThat(seen.state()).isEqualTo("ASKED");
    assertThat(seen.entries())
        .extracting(EntryDriver.Option::syllabus)
        .containsExactly(series.syllabus(title));
  }

  @Then("it sees that {word} is gone")
  public void isGone(String name) {
    var seen = (Seen) answer.last().seen();
    assertThat(seen.latinName()).isEqualTo(name);
    assertThat(seen.state()).isEqualTo("DONE");
    assertThat(seen.as()).isEmpty();
    assertThat(seen.entries()).isEmpty();
  }

  @Then("her {word} entry is one of {word}")
  public void isOneOf(String title, String centre) {
    assertThat(standing(title, centre)).isPresent();
  }

  @Then("her {word} entry is one of {word}, with number {word}")
  public void isOneOfWithNumber(String title, String centre, String number) {
    assertThat(standing(title, centre).map(entry -> entry.candidate().number())).contains(number);
    assertThat(standing(title, "Northgate")).isEmpty();
  }

  @Then("{word} owes {pounds} in all and {word} {pounds}")
  public void owe(String one, long itsSum, String other, long sum) {
    assertThat(total(one)).isEqualTo(itsSum);
    assertThat(total(other)).isEqualTo(sum);
  }

  private long total(String centre) {
    return entries
        .account(centres.officer(centre), series.code(SERIES), centres.number(centre))
        .seen()
        .total()
        .stream()
        .mapToLong(EntryDriver.Sum::amount)
        .sum();
  }

  private Optional<EntryDriver.Seen> standing(String title, String centre) {
    var syllabus = series.syllabus(title);
    return entries
        .entries(centres.officer(centre), series.code(SERIES), centres.number(centre), 9)
        .seen()
        .stream()
        .filter(entry -> entry.option().syllabus().equals(syllabus))
        .filter(entry -> entry.withdrawnAt().isEmpty())
        .findFirst();
  }

  private Asked asked() {
    return Objects.requireNonNull(asked, "nobody asked for a transfer");
  }
}
