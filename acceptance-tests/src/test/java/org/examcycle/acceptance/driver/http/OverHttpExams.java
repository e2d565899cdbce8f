package org.examcycle.acceptance.driver.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.ExamDriver;
import org.examcycle.acceptance.driver.Outcome;

@PerScenario
class OverHttpExams implements ExamDriver {

  private final Clients clients;

  OverHttpExams(Clients clients) {
    this.clients = clients;
  }

  @Override
  public Outcome<Imported> importExams(
      Actor by, LocalDate levelsSince, List<LevelRow> levels, List<ExamRow> exams) {
    var body =
        new ExamClient.Exams(
            levelsSince,
            levels.stream()
                .map(
                    row ->
                        new ExamClient.Level(
                            row.level(), row.from(), row.to(), row.frameworkTitle()))
                .toList(),
            exams.stream().map(OverHttpExams::exam).toList());
    return Clients.asked(() -> as(by).importExams(body))
        .map(done -> new Imported(done.changed(), done.unchanged()));
  }

  private static ExamClient.Exam exam(ExamRow row) {
    return new ExamClient.Exam(
        row.code(),
        row.name(),
        row.forSchools(),
        row.testDayPhoto(),
        row.level(),
        row.components().stream()
            .map(one -> new ExamClient.Component(one.name(), one.weight()))
            .toList(),
        row.floor(),
        row.noResultFrom(),
        row.levelBelowFrom(),
        row.cFrom(),
        row.bFrom(),
        row.aFrom(),
        row.max(),
        row.certifiedAbove(),
        row.certifiedBelow(),
        row.gradeNames().stream()
            .map(
                names ->
                    new ExamClient.GradeNames(
                        names.from(), names.until(), names.names(), names.printed()))
            .toList(),
        row.scaleSince());
  }

  @Override
  public Outcome<List<ExamRow>> exams(Actor by) {
    return Clients.asked(() -> as(by).exams())
        .map(found -> found.exams().stream().map(span -> row(span.exam())).toList());
  }

  private static ExamRow row(ExamClient.Exam exam) {
    return new ExamRow(
        exam.code(),
        exam.name(),
        exam.forSchools(),
        exam.testDayPhoto(),
        exam.level(),
        exam.components().stream().map(one -> new ComponentRow(one.name(), one.weight())).toList(),
        exam.floor(),
        exam.noResultFrom(),
        exam.levelBelowFrom(),
        exam.cFrom(),
        exam.bFrom(),
        exam.aFrom(),
        exam.max(),
        exam.certifiedAbove(),
        exam.certifiedBelow(),
        exam.gradeNames().stream()
            .map(
                names ->
                    new GradeNamesRow(names.from(), names.until(), names.names(), names.printed()))
            .toList(),
        exam.scaleSince());
  }

  @Override
  public Outcome<List<PeriodSeen>> scale(Actor by, String exam) {
    return Clients.asked(() -> as(by).scale(exam))
        .map(body -> body.periods().stream().map(OverHttpExams::seen).toList());
  }

  private static PeriodSeen seen(ExamClient.Period period) {
    return new PeriodSeen(
        period.from(),
        period.until(),
        period.bands().stream()
            .map(band -> new BandSeen(band.label(), band.certified(), band.from(), band.to()))
            .toList());
  }

  @Override
  public Outcome<Integer> proposeWindowsBy(
      Actor by, List<WindowRow> rows, List<LocalDate> holidays) {
    var body =
        new ExamClient.WindowRows(
            rows.stream()
                .map(
                    row ->
                        new ExamClient.WindowRow(
                            row.mode(),
                            row.fromSitting(),
                            row.toSitting(),
                            row.opens(),
                            row.closes(),
                            row.unit()))
                .toList(),
            holidays);
    return Clients.asked(() -> as(by).proposeWindowsBy(body).rows());
  }

  @Override
  public Outcome<ExamDateSeen> schedule(Actor by, ExamDateRow row) {
    var body =
        new ExamClient.NewExamDate(
            row.exam(),
            row.date(),
            row.mode(),
            row.forSchools(),
            row.closingDate(),
            row.window().map(OverHttpExams::window));
    return Clients.asked(
        () -> {
          var answer = as(by).schedule(body);
          var scheduled = Bodies.of(answer);
          return seen(scheduled.examDate(), scheduled.releaseWindow(), Versions.of(answer));
        });
  }

  @Override
  public Outcome<List<String>> examDates(Actor by, Optional<LocalDate> from, int pageSize) {
    return Clients.asked(
        () ->
            Paged.all(after -> as(by).examDates(from.orElse(null), pageSize, after)).stream()
                .map(ExamClient.ExamDateBody::examDate)
                .toList());
  }

  @Override
  public Outcome<ExamDateSeen> examDate(Actor by, String examDate) {
    return Clients.asked(
        () -> {
          var answer = as(by).examDate(examDate);
          var found = Bodies.of(answer);
          return seen(found.examDate(), found.releaseWindow(), Versions.of(answer));
        });
  }

  @Override
  public Outcome<Integer> moveWindow(Actor by, String examDate, long version, Window window) {
    return Clients.asked(
        () ->
            as(by).moveWindow(examDate, Versions.tag(version), window(window)).newConfirmations());
  }

  private ExamClient as(Actor by) {
    return clients.as(by, ExamClient.class);
  }

  private static ExamClient.Window window(Window window) {
    return new ExamClient.Window(window.opens(), window.lastDay());
  }

  private static ExamDateSeen seen(String examDate, ExamClient.Window window, long version) {
    return new ExamDateSeen(examDate, new Window(window.opens(), window.lastDay()), version);
  }
}
