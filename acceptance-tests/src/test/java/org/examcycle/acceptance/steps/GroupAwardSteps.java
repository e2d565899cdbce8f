package org.examcycle.acceptance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.examcycle.acceptance.driver.BoardClock;
import org.examcycle.acceptance.driver.CatalogueDriver;
import org.examcycle.acceptance.driver.CatalogueDriver.OfferRow;
import org.examcycle.acceptance.driver.EntryDriver;
import org.jspecify.annotations.Nullable;

/** Entries for a group award. */
public class GroupAwardSteps {

  private static final String SERIES = SeriesCast.USUAL;
  private static final String TITLE = "International Certificate";

  private final BoardClock clock;
  private final CentreCast centres;
  private final SeriesCast series;
  private final CandidateCast candidates;
  private final CatalogueDriver catalogue;
  private final EntryDriver entries;
  private final Answer answer;
  private EntryDriver.@Nullable Made made;

  public GroupAwardSteps(
      BoardClock clock,
      CentreCast centres,
      SeriesCast series,
      CandidateCast candidates,
      CatalogueDriver catalogue,
      EntryDriver entries,
      Answer answer) {
    this.clock = clock;
    this.centres = centres;
    this.series = series;
    this.candidates = candidates;
    this.catalogue = catalogue;
    this.entries = entries;
    this.answer = answer;
  }

  private String code() {
    return series.groupAward(TITLE);
  }

  @Given("the International Certificate may be entered by {word} for {pounds}")
  public void mayBeEntered(String centre, long fee) {
    centres.approve(centre, code());
    var offer =
        new OfferRow(code(), Optional.empty(), List.of(1, 2, 3, 4, 5, 6), true, false, fee, "GBP");
    catalogue.offer(SeriesCast.BOARD, series.code(SERIES), List.of(offer)).seen();
  }

  @When("{word} enters {word} for the International Certificate")
  public void enters(String centre, String name) {
    var outcome =
        answer.to(
            entries.enter(
                centres.officer(centre),
                candidates.key(name, centre, SERIES),
                new EntryDriver.Option(code(), Optional.empty()),
                Optional.empty()));
    if (outcome.isGranted()) {
      made = outcome.seen();
    }
  }

  @Given("{word} entered {word} for the International Certificate")
  public void entered(String centre, String name) {
    enters(centre, name);
    answer.last().seen();
  }

  @When("{word} withdraws {word} from the International Certificate on {moment}")
  public void withdraws(String centre, String name, Instant moment) {
    clock.set(moment);
    answer.to(entries.withdraw(centres.officer(centre), made().entry(), made().version()));
  }

  @Given("{word} has withdrawn {word} from the International Certificate on {moment}")
  public void hasWithdrawn(String centre, String name, Instant moment) {
    withdraws(centre, name, moment);
    answer.last().seen();
  }

  @Given("{word} has changed the International Certificate on {moment} to {course}")
  public void hasChanged(String centre, Instant moment, Course course) {
    var option =
        new EntryDriver.Option(series.syllabus(course.title()), Optional.of(course.option()));
    change(centre, moment, option);
  }

  @Given("{word} has changed her {course} on {moment} to the International Certificate")
  public void hasChangedToIt(String centre, Course course, Instant moment) {
    var syllabus = series.syllabus(course.title());
    made =
        entries
            .entries(centres.officer(centre), series.code(SERIES), centres.number(centre), 9)
            .seen()
            .stream()
            .filter(entry -> entry.option().syllabus().equals(syllabus))
            .map(entry -> new EntryDriver.Made(entry.entry(), entry.version()))
            .findFirst()
            .orElseThrow();
    change(centre, moment, new EntryDriver.Option(code(), Optional.empty()));
  }

  private void change(String centre, Instant moment, EntryDriver.Option option) {
    clock.set(moment);
    made =
        answer
            .to(entries.amend(centres.officer(centre), made().entry(), made().version(), option))
            .seen();
  }

  @When("the board gives back what the International Certificate cost on {word} evidence")
  public void givesBack(String ground) {
    var entry = entries.entry(CentreCast.BOARD, made().entry()).seen();
    var shown = ground.toUpperCase(Locale.ROOT);
    answer.to(entries.refund(CentreCast.BOARD, made().entry(), entry.version(), shown));
  }

  @Then("it is taken, for {pounds}")
  public void isTaken(long fee) {
    answer.last().seen();
    assertThat(entries.entry(CentreCast.BOARD, made().entry()).seen().fee()).isEqualTo(fee);
  }

  @Then("{word} owes {pounds} for the International Certificate")
  public void owes(String centre, long fee) {
    var account =
        entries.account(centres.officer(centre), series.code(SERIES), centres.number(centre));
    assertThat(account.seen().total()).containsExactly(new EntryDriver.Sum(fee, "GBP"));
  }

  private EntryDriver.Made made() {
    return Objects.requireNonNull(made, "nothing was entered");
  }
}
