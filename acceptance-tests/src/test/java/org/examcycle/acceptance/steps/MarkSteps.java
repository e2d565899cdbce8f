package org.examcycle.acceptance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.CatalogueDriver.Taken;
import org.examcycle.acceptance.driver.Duty;
import org.examcycle.acceptance.driver.MarkingDriver;
import org.examcycle.acceptance.driver.MarkingDriver.Mark;
import org.examcycle.acceptance.driver.MarkingDriver.MarkRow;
import org.examcycle.acceptance.driver.MarkingDriver.Standing;
import org.examcycle.acceptance.driver.Outcome;

/** Component marks, and what else decides an outcome. */
public class MarkSteps {

  private static final Actor CONDUCT = Actor.board(Duty.CONDUCT);

  private final AwardCast cast;
  private final CandidateCast candidates;
  private final MarkingDriver marking;
  private final Answer answer;

  public MarkSteps(AwardCast cast, CandidateCast candidates, MarkingDriver marking, Answer answer) {
    this.cast = cast;
    this.candidates = candidates;
    this.marking = marking;
    this.answer = answer;
  }

  /** In the order of the option's components: {@code 40, absent, missing}. */
  @ParameterType("(?:\\d+|absent|missing)(?:, (?:\\d+|absent|missing))*")
  public String marks(String text) {
    return text;
  }

  @Given("{word} is entered for option {word}")
  public void isEntered(String name, String option) {
    cast.enter(name, AwardCast.CENTRE, option);
  }

  @Given("{word} has the marks {marks} on option {word}")
  public void hasTheMarks(String name, String marks, String option) {
    hasTheMarksAt(name, AwardCast.CENTRE, marks, option);
  }

  @Given("{word} of {word} has the marks {marks} on option {word}")
  public void hasTheMarksAt(String name, String centre, String marks, String option) {
    cast.enter(name, centre, option);
    cast.mark(name, marks);
  }

  @Given("{word} is withdrawn afterwards")
  public void isWithdrawn(String name) {
    cast.withdraw(name);
  }

  @Given("{word} is changed to option {word} afterwards")
  public void isChanged(String name, String option) {
    cast.change(name, option);
  }

  @Given("{word}'s mark on component {word} is awaited")
  public void isAwaited(String name, String component) {
    put(name, component, Mark.of("AWAITED"));
  }

  @Given("{word}'s mark on component {word} was assessed as {int}")
  public void wasAssessed(String name, String component, int mark) {
    put(name, component, Mark.of("ASSESSED", Optional.of(mark)));
  }

  @Given("a case about {word} is open")
  public void aCaseIsOpen(String name) {
    stand(name, new Standing(true, false, false));
  }

  @Given("{word} is disqualified")
  public void isDisqualified(String name) {
    stand(name, new Standing(false, true, false));
  }

  @Given("a later series decides about {word}")
  public void aLaterSeriesDecides(String name) {
    stand(name, new Standing(false, false, true));
  }

  @Given("{word} is disqualified while a case is open and a later series decides")
  public void isEverything(String name) {
    stand(name, new Standing(true, true, true));
  }

  @Given("{word} is disqualified and a later series decides")
  public void isDisqualifiedAndLater(String name) {
    stand(name, new Standing(false, true, true));
  }

  @When("another officer, who has not seen it, opens a case about {word}")
  public void opensACaseUnseen(String name) {
    answer.to(record(name, new Standing(true, false, false)));
  }

  private void stand(String name, Standing standing) {
    record(name, standing).seen();
  }

  private Outcome<Long> record(String name, Standing standing) {
    return marking.recordStanding(CONDUCT, cast.key(name), cast.syllabus(), 0, standing);
  }

  @When("moderation makes {word}'s {int} on component {word} {word} times that and {int} more")
  public void isModerated(String name, int mark, String component, String slope, int shift) {
    answer.to(set(name, component, marked(mark, Optional.of(slope), shift, Optional.empty())));
  }

  @When("{word}'s {int} on component {word} gets {int} % of its maximum for a disadvantage")
  public void isConsidered(String name, int mark, String component, int percent) {
    answer.to(set(name, component, marked(mark, Optional.empty(), 0, Optional.of(percent))));
  }

  @When(
      "{word}'s {int} on component {word} is moderated to {word} times that and {int} more, and"
          + " gets {int} % for a disadvantage")
  public void isBoth(
      String name, int mark, String component, String slope, int shift, int percent) {
    answer.to(set(name, component, marked(mark, Optional.of(slope), shift, Optional.of(percent))));
  }

  private static Mark marked(
      int raw, Optional<String> slope, int shift, Optional<Integer> consideration) {
    return new Mark(
        "MARKED",
        Optional.of(raw),
        slope,
        slope.map(_ -> String.valueOf(shift)),
        consideration,
        Optional.empty(),
        Optional.empty());
  }

  private void put(String name, String component, Mark mark) {
    set(name, component, mark).seen();
  }

  private Outcome<Long> set(String name, String component, Mark mark) {
    var before = seen(name, component);
    return marking.record(
        AwardCast.BOARD, cast.key(name), cast.syllabus(), component, before.version(), mark);
  }

  private MarkingDriver.Seen seen(String name, String component) {
    return marking.mark(AwardCast.BOARD, cast.key(name), cast.syllabus(), component).seen();
  }

  @When("the board sends these marks")
  public void sends(DataTable table) {
    answer.to(marking.importMarks(AwardCast.BOARD, cast.series(), rows(table)));
  }

  @Given("the board has sent these marks")
  public void hasSent(DataTable table) {
    marking.importMarks(AwardCast.BOARD, cast.series(), rows(table)).seen();
  }

  private List<MarkRow> rows(DataTable table) {
    return table.asMaps().stream().map(this::row).toList();
  }

  private MarkRow row(Map<String, String> row) {
    var name = Objects.requireNonNull(row.get("candidate"));
    var component = Objects.requireNonNull(row.get("component"));
    var mark = Objects.requireNonNull(row.get("mark"));
    return cast.isEntered(name)
        ? cast.row(name, component, mark)
        : new MarkRow(
            candidates.key(name, AwardCast.CENTRE, cast.month()),
            cast.syllabus(),
            component,
            Optional.of(mark).filter(text -> !text.equals("absent")).map(Integer::valueOf));
  }

  @Given("{word} is a candidate of Northgate without an entry")
  public void isACandidate(String name) {
    candidates.register(name, AwardCast.CENTRE, cast.month());
  }

  @When("the officer of {word} sends these marks")
  public void aCentreSends(String centre, DataTable table) {
    answer.to(marking.importMarks(Actor.centre(cast.centre(centre)), cast.series(), rows(table)));
  }

  @When("the board records {int} for {word} on component {word} having seen no mark")
  public void records(int mark, String name, String component) {
    answer.to(
        marking.record(
            AwardCast.BOARD,
            cast.key(name),
            cast.syllabus(),
            component,
            0,
            Mark.of("MARKED", Optional.of(mark))));
  }

  @Then("{int} marks are new, {int} changed and {int} known already")
  public void areNew(int added, int changed, int unchanged) {
    assertThat(answer.last().seen()).isEqualTo(new Taken(added, changed, unchanged));
  }

  @Then("the mark of {word} on component {word} is {word}")
  public void theMarkIs(String name, String component, String mark) {
    assertThat(text(seen(name, component).mark())).isEqualTo(mark);
  }

  private static String text(Mark mark) {
    return mark.mark().map(String::valueOf).orElse(mark.state().toLowerCase(Locale.ROOT));
  }

  @Then("on component {word} these are on record")
  public void theseAreOnRecord(String component, DataTable table) {
    var seen =
        marking.marks(AwardCast.BOARD, cast.series(), cast.syllabus(), component, 1).seen().stream()
            .map(each -> List.of(cast.name(each.candidate()), text(each.mark())))
            .toList();
    assertThat(seen).isEqualTo(table.asLists());
  }
}
