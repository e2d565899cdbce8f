package org.examcycle.acceptance.steps;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.Common;
import org.examcycle.acceptance.driver.Duty;
import org.examcycle.acceptance.driver.ExamDriver;
import org.examcycle.acceptance.driver.ExamDriver.ExamDateRow;
import org.examcycle.acceptance.driver.ExamDriver.ExamRow;
import org.examcycle.acceptance.driver.ExamDriver.Imported;
import org.examcycle.acceptance.driver.ExamDriver.Window;
import org.examcycle.acceptance.driver.FreshCodes;
import org.examcycle.acceptance.driver.Outcome;

/**
 * The English exams of a scenario and the day on which each is sat. An exam is in the catalogue, as
 * published, when it is first needed, and so is its exam date.
 */
@PerScenario
public class ExamCast {

  static final Actor BOARD = Actor.board(Duty.CATALOGUE);
  private static final String FOR_SCHOOLS = " for Schools";

  private final FreshCodes codes;
  private final Common common;
  private final ExamDriver exams;
  private final Map<String, ExamRow> rows = new HashMap<>();
  private final Map<String, Plan> plans = new HashMap<>();
  private final Map<String, String> examDates = new HashMap<>();
  private String last = "B2 First";

  ExamCast(FreshCodes codes, Common common, ExamDriver exams) {
    this.codes = codes;
    this.common = common;
    this.exams = exams;
  }

  /** What is known of an exam date before it is scheduled: on paper unless a feature says so. */
  static final class Plan {
    LocalDate date = LocalDate.of(2027, 6, 5);
    String mode = "PAPER";
    Optional<LocalDate> closing = Optional.empty();
    Optional<Window> window = Optional.empty();

    /** The last day on which an entry is on time. */
    LocalDate closing() {
      return closing.orElse(date.minusDays(50));
    }
  }

  /** The rows of the exam, in the catalogue from here on under a code of this scenario. */
  ExamRow row(String exam) {
    return rows.computeIfAbsent(
        exam.replace(FOR_SCHOOLS, ""),
        name -> {
          add(published(name)).seen();
          return published(name);
        });
  }

  /** The rows of the exam as published, under a code of this scenario. */
  ExamRow published(String exam) {
    var name = exam.replace(FOR_SCHOOLS, "");
    return Published.exam(name).coded(codes.exam(name));
  }

  /** Has the board import one exam, with the published levels. */
  Outcome<Imported> add(ExamRow row) {
    var published = Published.exams();
    return exams.importExams(BOARD, published.levelsSince(), published.levels(), List.of(row));
  }

  /** The day on which the exam is sat. A later day than one that is scheduled is another one. */
  Plan plan(String exam) {
    last = exam;
    return plans.computeIfAbsent(exam, _ -> new Plan());
  }

  ExamDateRow examDateRow(String exam) {
    var plan = plan(exam);
    return new ExamDateRow(
        row(exam).code(),
        plan.date,
        plan.mode,
        exam.endsWith(FOR_SCHOOLS),
        plan.closing(),
        plan.window);
  }

  /** The name of the exam date that is planned, scheduled from here on. */
  String examDate(String exam) {
    var plan = plan(exam);
    return examDates.computeIfAbsent(
        exam + " " + plan.mode + " " + plan.date, _ -> scheduled(exam));
  }

  private String scheduled(String exam) {
    knowWindows();
    return exams.schedule(BOARD, examDateRow(exam)).seen().examDate();
  }

  /** The release windows are proposed as published from here on. */
  void knowWindows() {
    common.given(
        "release windows",
        () ->
            exams.proposeWindowsBy(BOARD, Published.windows(), Published.publicHolidays()).seen());
  }

  /** Whatever exam was spoken of last: it. */
  String last() {
    return last;
  }

  /** The window of the exam date that is planned. */
  Window window(String exam) {
    return exams.examDate(BOARD, examDate(exam)).seen().window();
  }
}
