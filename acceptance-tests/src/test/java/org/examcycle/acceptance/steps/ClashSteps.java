package org.examcycle.acceptance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.CalendarDriver;
import org.examcycle.acceptance.driver.CalendarDriver.KeyDateRow;
import org.examcycle.acceptance.driver.CalendarDriver.KeyTimeRow;
import org.examcycle.acceptance.driver.CalendarDriver.PaperRow;
import org.examcycle.acceptance.driver.CandidateDriver;
import org.examcycle.acceptance.driver.CatalogueDriver.OptionRow;
import org.examcycle.acceptance.driver.ClashDriver;
import org.examcycle.acceptance.driver.ClashDriver.Asked;
import org.examcycle.acceptance.driver.ClashDriver.Sat;
import org.examcycle.acceptance.driver.EntryDriver;
import org.examcycle.acceptance.driver.FreshCodes;
import org.examcycle.acceptance.driver.TransferDriver;
import org.examcycle.acceptance.driver.TransferDriver.Limits;
import org.jspecify.annotations.Nullable;

/** Papers that fall together, and deviations from the timetable. */
public class ClashSteps {

  private static final String SERIES = SeriesCast.USUAL;
  private static final String CENTRE = "Northgate";
  private static final String OPTION = "AX";
  private static final String PAPER = "12";

  private final FreshCodes codes;
  private final CentreCast centres;
  private final SeriesCast series;
  private final CandidateCast candidates;
  private final CalendarDriver calendar;
  private final EntryDriver entries;
  private final TransferDriver limits;
  private final ClashDriver clashes;
  private final Answer answer;
  private Limits figures = Limits.USUAL;
  private @Nullable Asked asked;
  private String last = "";

  public ClashSteps(
      FreshCodes codes,
      CentreCast centres,
      SeriesCast series,
      CandidateCast candidates,
      CalendarDriver calendar,
      EntryDriver entries,
      TransferDriver limits,
      ClashDriver clashes,
      Answer answer) {
    this.codes = codes;
    this.centres = centres;
    this.series = series;
    this.candidates = candidates;
    this.calendar = calendar;
    this.entries = entries;
    this.limits = limits;
    this.clashes = clashes;
    this.answer = answer;
  }

  /** {@code Physics}, or {@code Physics, Biology and History}. */
  @ParameterType("[A-Z][a-z]+(?:, [A-Z][a-z]+)*(?: and [A-Z][a-z]+)?")
  public List<String> titles(String text) {
    return List.of(text.split(", | and "));
  }

  @Given("a session of {int} minutes, a day of {int} and a supervision of {int} can be borne")
  public void canBeBorne(int session, int day, int supervision) {
    series.plan(SERIES).kind = codes.other("kind", "of series");
    figures = figures(session, day, supervision, figures.earlierSession());
  }

  @Given("June 2027 lets no paper move into an earlier session")
  public void movesNoPaperIntoAnEarlierSession() {
    figures =
        figures(
            figures.sessionMinutes(), figures.dayMinutes(), figures.supervisionMinutes(), false);
  }

  private static Limits figures(int session, int day, int supervision, boolean earlierSession) {
    var usual = Limits.USUAL;
    return new Limits(
        usual.transferWorkingDays(),
        session,
        day,
        supervision,
        usual.deviationDays(),
        usual.deviationHours(),
        earlierSession);
  }

  @Given("deviations of June 2027 are asked for until {day} in {word}")
  public void areAskedForUntil(LocalDate day, String zone) {
    series.plan(SERIES).keyDates =
        List.of(
            new KeyDateRow(
                Optional.empty(),
                Optional.empty(),
                "timetable-deviations",
                Optional.of(day),
                Optional.of(day),
                Optional.of(zone),
                Optional.empty(),
                "last day"));
  }

  @Given("mornings begin at {word} UTC and afternoons at {word} UTC")
  public void sessionsBegin(String morning, String afternoon) {
    var rows = List.of(keyTime("AM", morning), keyTime("PM", afternoon));
    calendar.importKeyTimes(SeriesCast.BOARD, LocalDate.of(2020, 1, 1), rows).seen();
  }

  private KeyTimeRow keyTime(String session, String utc) {
    return new KeyTimeRow(
        series.plan(SERIES).kind, Optional.empty(), session, LocalTime.parse(utc), 0);
  }

  @Given("these papers of {word}")
  public void thesePapers(String centre, DataTable table) {
    assertThat(limits.setLimits(SeriesCast.BOARD, series.code(SERIES), figures).seen())
        .isEqualTo(figures);
    table.asMaps().forEach(row -> put(centre, row));
  }

  @Given("these papers of {word} and {word}")
  public void thesePapers(String one, String other, DataTable table) {
    thesePapers(one, table);
    thesePapers(other, table);
  }

  private void put(String centre, Map<String, String> row) {
    var title = cell(row, "syllabus");
    var syllabus = series.syllabus(title);
    centres.approve(centre, syllabus);
    series.offer(SERIES, new Course(title, true));
    series.takeOptions(SERIES, title, List.of(option()));
    var paper =
        new PaperRow(
            syllabus,
            PAPER,
            Optional.empty(),
            Moments.day(cell(row, "day")),
            cell(row, "session"),
            Integer.parseInt(cell(row, "minutes")));
    calendar.importTimetable(SeriesCast.BOARD, series.code(SERIES), List.of(paper)).seen();
  }

  private static OptionRow option() {
    return new OptionRow(
        Optional.of(OPTION),
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

  @Given("{word} is entered for {titles}")
  public void isEnteredFor(String name, List<String> titles) {
    enter(centres.officer(CENTRE), candidates.register(name, CENTRE, SERIES), titles);
    last = name;
  }

  @Given("{word} of {word} is entered through {word} for {titles}")
  public void isEnteredThrough(String name, String centre, String associate, List<String> titles) {
    var by = Actor.associate(codes.associate(associate));
    enter(by, candidates.key(name, centre, SERIES), titles);
  }

  private void enter(Actor by, CandidateDriver.Key candidate, List<String> titles) {
    for (var title : titles) {
      var option = new EntryDriver.Option(series.syllabus(title), Optional.of(OPTION));
      entries.enter(by, candidate, option, Optional.empty()).seen();
    }
  }

  @Given("her {word} entry was withdrawn")
  public void wasWithdrawn(String title) {
    var standing = standing(title);
    entries.withdraw(centres.officer(CENTRE), standing.entry(), standing.version()).seen();
  }

  @Given("her {word} entry was withdrawn and made anew")
  public void wasMadeAnew(String title) {
    wasWithdrawn(title);
    enter(centres.officer(CENTRE), candidates.key(last, CENTRE, SERIES), List.of(title));
  }

  private EntryDriver.Seen standing(String title) {
    var syllabus = series.syllabus(title);
    return entries
        .entries(centres.officer(CENTRE), series.code(SERIES), centres.number(CENTRE), 9)
        .seen()
        .stream()
        .filter(entry -> entry.option().syllabus().equals(syllabus))
        .filter(entry -> entry.withdrawnAt().isEmpty())
        .findFirst()
        .orElseThrow();
  }

  @When("{word} looks at its clashes")
  public void looks(String centre) {
    looksAt(centres.officer(centre), centre);
  }

  @When("the officer of {word} looks at the clashes of {word}")
  public void anotherLooks(String centre, String other) {
    looksAt(centres.officer(centre), other);
  }

  private void looksAt(Actor by, String centre) {
    answer.to(clashes.clashes(by, series.code(SERIES), centres.number(centre), 1));
  }

  @Then("these papers are sat")
  public void areSat(DataTable table) {
    var expected =
        table.asMaps().stream()
            .map(
                row ->
                    List.of(
                        cell(row, "name"),
                        series.syllabus(cell(row, "paper")),
                        cell(row, "begins"),
                        cell(row, "supervised")))
            .toList();
    assertThat(answer.last().seen())
        .asInstanceOf(InstanceOfAssertFactories.list(Sat.class))
        .extracting(
            sat ->
                List.of(
                    sat.latinName(),
                    sat.syllabus(),
                    sat.begins().atOffset(ZoneOffset.UTC).toLocalTime() + " UTC",
                    String.valueOf(sat.supervised())))
        .isEqualTo(expected);
  }

  @When("{word} asks to move her/his {word} to {moment}")
  public void asksToMove(String centre, String title, Instant moment) {
    var key = candidates.key(last, centre, SERIES);
    var outcome =
        answer.to(clashes.ask(centres.officer(centre), key, series.syllabus(title), PAPER, moment));
    if (outcome.isGranted()) {
      asked = outcome.seen();
    }
  }

  /** For whoever has come there with that number. */
  @When("{word} asks to move the {word} of candidate {word} to {moment}")
  public void asksToMove(String centre, String title, String number, Instant moment) {
    var key = new CandidateDriver.Key(series.code(SERIES), centres.number(centre), number);
    answer.to(clashes.ask(centres.officer(centre), key, series.syllabus(title), PAPER, moment));
  }

  @Given("{word} asked to move her {word} to {moment}")
  public void askedToMove(String centre, String title, Instant moment) {
    asksToMove(centre, title, moment);
    answer.last().seen();
  }

  @When("the board grants it")
  public void grants() {
    decide(true);
  }

  @Given("the board granted it")
  public void granted() {
    grants();
    answer.last().seen();
  }

  @When("the board refuses it")
  public void refuses() {
    decide(false);
  }

  @Given("the board refused it")
  public void refused() {
    refuses();
    answer.last().seen();
  }

  /** As the board sees it. */
  private void decide(boolean granted) {
    var deviation = asked().deviation();
    var version = clashes.deviation(CentreCast.BOARD, deviation).seen().version();
    answer.to(clashes.decide(CentreCast.BOARD, new Asked(deviation, version), granted));
  }

  @Then("{word} is told that it is {word}")
  public void isTold(String centre, String said) {
    var by = centres.officer(centre);
    var told = clashes.deviation(by, asked().deviation()).seen();
    assertThat(told.answer()).isEqualToIgnoringCase(said.equals("undecided") ? "none" : said);
    assertThat(told.ended()).isFalse();
    assertThat(clashes.deviations(by, series.code(SERIES), centres.number(centre), 1).seen())
        .containsExactly(told);
  }

  @Then("{word} is told that it has ended")
  public void isToldThatItHasEnded(String centre) {
    var by = centres.officer(centre);
    var told = clashes.deviation(by, asked().deviation()).seen();
    assertThat(told.ended()).isTrue();
    assertThat(clashes.deviations(by, series.code(SERIES), centres.number(centre), 1).seen())
        .containsExactly(told);
  }

  @Then("the board is asked to move the {word} of {word} of {word}")
  public void theBoardIsAsked(String title, String name, String centre) {
    assertThat(askedOf(centre))
        .singleElement()
        .satisfies(
            each -> assertThat(each.candidate()).isEqualTo(candidates.key(name, centre, SERIES)))
        .satisfies(each -> assertThat(each.syllabus()).isEqualTo(series.syllabus(title)));
  }

  @Then("the board is asked to move nothing of {word}")
  public void theBoardIsAskedNothing(String centre) {
    assertThat(askedOf(centre)).isEmpty();
  }

  private List<ClashDriver.Deviation> askedOf(String centre) {
    return clashes
        .deviations(CentreCast.BOARD, series.code(SERIES), centres.number(centre), 1)
        .seen();
  }

  private Asked asked() {
    return Objects.requireNonNull(asked, "nobody asked for a deviation");
  }

  private static String cell(Map<String, String> row, String column) {
    return Objects.requireNonNull(row.get(column), column);
  }
}
