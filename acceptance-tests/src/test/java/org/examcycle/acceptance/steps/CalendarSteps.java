package org.examcycle.acceptance.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.CalendarDriver;
import org.examcycle.acceptance.driver.CalendarDriver.KeyDateRow;
import org.examcycle.acceptance.driver.CalendarDriver.KeyTimeRow;
import org.examcycle.acceptance.driver.CalendarDriver.PaperRow;
import org.examcycle.acceptance.driver.CalendarDriver.PaperSeen;
import org.examcycle.acceptance.driver.CalendarDriver.SeriesRow;
import org.examcycle.acceptance.driver.CalendarDriver.StageRow;
import org.examcycle.acceptance.driver.CalendarDriver.StagesRow;
import org.examcycle.acceptance.driver.CentreDriver.CentreRow;
import org.examcycle.acceptance.driver.FreshCodes;
import org.examcycle.acceptance.driver.Outcome;
import org.jspecify.annotations.Nullable;

/** Key dates, Key Times and the timetable. */
public class CalendarSteps {

  private static final String SERIES = SeriesCast.USUAL;
  private static final String CENTRE = "Northgate";

  private final FreshCodes codes;
  private final CentreCast centres;
  private final SeriesCast series;
  private final CalendarDriver calendar;
  private final Answer answer;
  private int zone = 3;
  private List<PaperSeen> papers = List.of();
  private List<KeyDateRow> keyDates = List.of();
  private List<String> listed = List.of();
  private List<StagesRow> stages = List.of();

  public CalendarSteps(
      FreshCodes codes,
      CentreCast centres,
      SeriesCast series,
      CalendarDriver calendar,
      Answer answer) {
    this.codes = codes;
    this.centres = centres;
    this.series = series;
    this.calendar = calendar;
    this.answer = answer;
  }

  @ParameterType("morning|evening")
  public String session(String text) {
    return text.equals("morning") ? "AM" : "EV";
  }

  @ParameterType("\\d{2}:\\d{2}")
  public LocalTime timeOfDay(String text) {
    return LocalTime.parse(text);
  }

  @Given("these Key Times")
  public void theseKeyTimes(DataTable table) {
    var kind = codes.other("kind", "of series");
    series.plan(SERIES).kind = kind;
    var rows =
        table.asMaps().stream()
            .map(
                row ->
                    new KeyTimeRow(
                        kind,
                        Optional.of(Integer.valueOf(cell(row.get("zone")))),
                        cell(row.get("session")),
                        LocalTime.parse(cell(row.get("UTC"))),
                        Integer.parseInt(cell(row.get("day offset")))))
            .toList();
    calendar.importKeyTimes(SeriesCast.BOARD, LocalDate.of(2020, 1, 1), rows).seen();
  }

  @When("the board sets the mornings of zone {int} to {timeOfDay} and to {timeOfDay}")
  public void setsTwice(int number, LocalTime one, LocalTime other) {
    var kind = series.plan(SERIES).kind;
    answer.to(
        calendar.importKeyTimes(
            SeriesCast.BOARD,
            LocalDate.of(2021, 1, 1),
            List.of(
                new KeyTimeRow(kind, Optional.of(number), "AM", one, 0),
                new KeyTimeRow(kind, Optional.of(number), "AM", other, 0))));
  }

  @Given("June 2027 is of a kind without Key Times")
  public void isOfAKindWithoutKeyTimes() {
    series.plan(SERIES).kind = codes.other("kind", "without Key Times");
  }

  private static String cell(@Nullable String text) {
    return Optional.ofNullable(text).orElseThrow();
  }

  @Given("a series in which every centre sits at zone {int}'s times")
  public void aSeriesInOneZone(int number) {
    series.plan(SERIES).singleZone = Optional.of(number);
  }

  @Given("a centre in zone {int} whose clocks are those of {word}")
  public void aCentre(int number, String timeZone) {
    zone = number;
    var row = centres.usual(CENTRE);
    centres.register(
        CENTRE,
        new CentreRow(
            row.number(),
            row.name(),
            row.status(),
            row.head(),
            row.examsOfficer(),
            row.country(),
            number,
            timeZone,
            row.associate()));
  }

  @Given("{course} is sat there in the {session} of {day}")
  public void isSatThere(Course course, String session, LocalDate day) {
    put(course, session, day).seen();
    centres.approve(CENTRE, series.syllabus(course.title()));
  }

  @When("the board puts {course} there in the {session} of {day}")
  public void puts(Course course, String session, LocalDate day) {
    answer.to(put(course, session, day));
  }

  private Outcome<Integer> put(Course course, String session, LocalDate day) {
    var sits = series.plan(SERIES).singleZone.orElse(zone);
    var row =
        new PaperRow(series.syllabus(course.title()), "12", Optional.of(sits), day, session, 75);
    return calendar.importTimetable(SeriesCast.BOARD, series.code(SERIES), List.of(row));
  }

  @When("the centre reads its timetable")
  public void readsItsTimetable() {
    papers =
        calendar
            .timetable(centres.officer(CENTRE), series.code(SERIES), centres.number(CENTRE))
            .seen();
  }

  @Then("the Key Time is {word} and shown as {word}")
  public void theKeyTimeIs(String instant, String local) {
    assertThat(papers)
        .singleElement()
        .satisfies(paper -> assertThat(paper.keyTime()).isEqualTo(Instant.parse(instant)))
        .satisfies(paper -> assertThat(paper.localKeyTime()).isEqualTo(LocalTime.parse(local)));
  }

  @Given("the June 2027 key dates are")
  public void theKeyDatesAre(DataTable table) {
    series.plan(SERIES).keyDates = dates(table);
  }

  private static List<KeyDateRow> dates(DataTable table) {
    return table.asMap().entrySet().stream()
        .map(row -> date(row.getKey(), row.getValue()))
        .toList();
  }

  @Given("a series with these key dates")
  public void aSeriesWithTheseKeyDates(DataTable table) {
    var dates = dates(table);
    calendar
        .openSeries(
            SeriesCast.BOARD,
            series(
                codes.series(SERIES), LocalDate.of(2027, 2, 21), LocalDate.of(2027, 4, 16), dates))
        .seen();
  }

  @When("the board opens a series in which {word} are due on {day} and on {day}")
  public void opensASeriesWithTwoDates(String activity, LocalDate one, LocalDate other) {
    var dates = List.of(on(activity, one), on(activity, other));
    answer.to(
        calendar.openSeries(
            SeriesCast.BOARD, series(codes.series(SERIES), one, one.plusDays(50), dates)));
  }

  @Given("{word} is an IGCSE of the catalogue")
  public void isOfTheCatalogue(String title) {
    series.syllabus(title);
  }

  @When("the board opens a series in which {word} are due on {day}")
  public void opensASeriesWithADate(String activity, LocalDate day) {
    answer.to(openWith(on(activity, day)));
  }

  @When(
      "the board opens a series in which entries cost more after {day} and {word} are due on {day}")
  public void opensASeriesWithAClosingDate(LocalDate closing, String activity, LocalDate day) {
    answer.to(
        calendar.openSeries(
            SeriesCast.BOARD,
            series(
                codes.series(SERIES), closing, closing.plusDays(50), List.of(on(activity, day)))));
  }

  @When("the board opens a series in which {word} of {family} are due on {day}")
  public void opensASeriesWithADateOf(String activity, String family, LocalDate day) {
    var date = on(activity, day);
    answer.to(
        openWith(
            new KeyDateRow(
                Optional.of(family),
                date.route(),
                date.activity(),
                date.firstDay(),
                date.lastDay(),
                date.zone(),
                date.instant(),
                date.meaning())));
  }

  private Outcome<?> openWith(KeyDateRow date) {
    return calendar.openSeries(
        SeriesCast.BOARD,
        series(
            codes.series(SERIES),
            LocalDate.of(2027, 2, 21),
            LocalDate.of(2027, 4, 16),
            List.of(date)));
  }

  private static KeyDateRow on(String activity, LocalDate day) {
    return new KeyDateRow(
        Optional.empty(),
        Optional.empty(),
        activity,
        Optional.of(day),
        Optional.of(day),
        Optional.of("Europe/London"),
        Optional.empty(),
        activity);
  }

  private static KeyDateRow date(String activity, String when) {
    if (when.contains(" at ")) {
      return new KeyDateRow(
          Optional.empty(),
          Optional.empty(),
          activity,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.of(Moments.moment(when)),
          activity);
    }
    var days = when.split(" to ");
    return new KeyDateRow(
        Optional.empty(),
        Optional.empty(),
        activity,
        Optional.of(Moments.day(days[0])),
        Optional.of(Moments.day(days[days.length - 1])),
        Optional.of("Europe/London"),
        Optional.empty(),
        activity);
  }

  private SeriesRow series(
      String code, LocalDate closing, LocalDate lateUntil, List<KeyDateRow> dates) {
    var stages =
        new StagesRow(
            "FIRST",
            Optional.empty(),
            "Europe/London",
            List.of(new StageRow("ON_TIME", closing, 0), new StageRow("LATE", lateUntil, 4000)));
    return new SeriesRow(
        code,
        "JUNE_NOVEMBER",
        "GBP",
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(stages),
        dates);
  }

  @When("somebody reads them")
  public void somebodyReadsThem() {
    keyDates = calendar.keyDates(Actor.anybody(), codes.series(SERIES)).seen();
  }

  @Then("they are {word}, {word}, {word}")
  public void theyAre(String first, String second, String third) {
    assertThat(keyDates).extracting(KeyDateRow::activity).containsExactly(first, second, third);
  }

  @Given("the board has opened June {int} and June {int}")
  public void hasOpened(int first, int second) {
    for (var year : List.of(first, second)) {
      calendar
          .openSeries(
              SeriesCast.BOARD,
              series(june(year), LocalDate.of(2027, 2, 21), LocalDate.of(2027, 4, 16), List.of()))
          .seen();
    }
  }

  private String june(int year) {
    return codes.series("June " + year);
  }

  @When("somebody lists the series")
  public void somebodyListsTheSeries() {
    listed = calendar.allSeries(Actor.anybody(), 100).seen();
  }

  @When("somebody reads June {int}")
  public void somebodyReads(int year) {
    stages = calendar.series(Actor.anybody(), june(year)).seen().stages();
  }

  @Then("it takes entries on time until {day} and late until {day}")
  public void itTakesEntries(LocalDate onTime, LocalDate late) {
    assertThat(stages)
        .singleElement()
        .satisfies(
            row ->
                assertThat(row.stages())
                    .extracting(StageRow::standing, StageRow::lastDay)
                    .containsExactly(tuple("ON_TIME", onTime), tuple("LATE", late)));
  }

  @Then("June {int} stands before June {int}")
  public void standsBefore(int first, int second) {
    assertThat(listed).containsSubsequence(june(first), june(second)).doesNotHaveDuplicates();
  }

  @When("the board opens a series that takes retakes until {day} and does not say of which series")
  public void opensASeriesOfWhoKnowsWhat(LocalDate closing) {
    series.plan(SERIES).retakesClose = Optional.of(closing);
    answer.to(series.open(SERIES));
  }

  @When("the board opens a series that takes retakes of March 2027 and does not say until when")
  public void opensASeriesForEver() {
    series.plan(SERIES).retakesFrom = Optional.of("March 2027");
    answer.to(series.open(SERIES));
  }

  @When("the board opens a series that closes on {day} and is late until {day}")
  public void opensASeries(LocalDate closing, LocalDate lateUntil) {
    answer.to(
        calendar.openSeries(
            SeriesCast.BOARD, series(codes.series(SERIES), closing, lateUntil, List.of())));
  }
}
