package org.examcycle.acceptance.steps;

import io.cucumber.java.en.Given;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.examcycle.acceptance.driver.CalendarDriver;
import org.examcycle.acceptance.driver.CalendarDriver.KeyTimeRow;
import org.examcycle.acceptance.driver.CalendarDriver.PaperRow;
import org.examcycle.acceptance.driver.FreshCodes;

/** When the papers of the syllabus are sat that a scenario awards. */
public class PaperSteps {

  private final FreshCodes codes;
  private final SeriesCast series;
  private final AwardCast cast;
  private final CalendarDriver calendar;

  public PaperSteps(FreshCodes codes, SeriesCast series, AwardCast cast, CalendarDriver calendar) {
    this.codes = codes;
    this.series = series;
    this.cast = cast;
    this.calendar = calendar;
  }

  /** Of a kind of series that no other scenario has, so that these are its Key Times alone. */
  @Given("mornings of the series begin at {word} UTC")
  public void morningsBegin(String utc) {
    var plan = series.plan(SeriesCast.USUAL);
    plan.kind = codes.other("kind", "of series");
    var row = new KeyTimeRow(plan.kind, Optional.empty(), "AM", LocalTime.parse(utc), 0);
    calendar.importKeyTimes(SeriesCast.BOARD, LocalDate.of(2020, 1, 1), List.of(row)).seen();
  }

  @Given("component {word} is sat in the morning of {day}")
  public void isSat(String component, LocalDate day) {
    var paper = new PaperRow(cast.syllabus(), component, Optional.empty(), day, "AM", 60);
    calendar.importTimetable(SeriesCast.BOARD, cast.series(), List.of(paper)).seen();
  }
}
