package org.examcycle.acceptance.driver.inprocess;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.ExamDriver;
import org.examcycle.acceptance.driver.Outcome;
import org.examcycle.application.calendar.english.ImportReleaseWindows;
import org.examcycle.application.calendar.english.ListExamDates;
import org.examcycle.application.calendar.english.MoveReleaseWindow;
import org.examcycle.application.calendar.english.ReadExamDate;
import org.examcycle.application.calendar.english.ScheduleExamDate;
import org.examcycle.application.catalogue.english.ImportExams;
import org.examcycle.application.catalogue.english.ReadExamScale;
import org.examcycle.application.catalogue.english.ReadExams;
import org.examcycle.domain.calendar.Validity;
import org.examcycle.domain.calendar.english.DayUnit;
import org.examcycle.domain.calendar.english.ExamDateKey;
import org.examcycle.domain.calendar.english.ExamMode;
import org.examcycle.domain.calendar.english.ReleaseWindow;
import org.examcycle.domain.calendar.english.ReleaseWindowRow;
import org.examcycle.domain.calendar.english.ReleaseWindowRows;
import org.examcycle.domain.calendar.english.WorkingDays;
import org.examcycle.domain.catalogue.ExamCode;

@PerScenario
class InProcessExams implements ExamDriver {

  private final Calls calls;
  private final ImportExams importExams;
  private final ReadExams readExams;
  private final ReadExamScale readExamScale;
  private final ImportReleaseWindows importReleaseWindows;
  private final ScheduleExamDate scheduleExamDate;
  private final ListExamDates listExamDates;
  private final ReadExamDate readExamDate;
  private final MoveReleaseWindow moveReleaseWindow;

  InProcessExams(
      Calls calls,
      ImportExams importExams,
      ReadExams readExams,
      ReadExamScale readExamScale,
      ImportReleaseWindows importReleaseWindows,
      ScheduleExamDate scheduleExamDate,
      ListExamDates listExamDates,
      ReadExamDate readExamDate,
      MoveReleaseWindow moveReleaseWindow) {
    this.calls = calls;
    this.importExams = importExams;
    this.readExams = readExams;
    this.readExamScale = readExamScale;
    this.importReleaseWindows = importReleaseWindows;
    this.scheduleExamDate = scheduleExamDate;
    this.listExamDates = listExamDates;
    this.readExamDate = readExamDate;
    this.moveReleaseWindow = moveReleaseWindow;
  }

  @Override
  public Outcome<Imported> importExams(
      Actor by, LocalDate levelsSince, List<LevelRow> levels, List<ExamRow> exams) {
    var command =
        new ImportExams.Command(
            Validity.from(levelsSince),
            levels.stream().map(ExamRows::level).toList(),
            exams.stream().map(ExamRows::definition).toList());
    return calls
        .ask(importExams, by, command)
        .map(done -> new Imported(codes(done.changed()), codes(done.unchanged())));
  }

  private static List<String> codes(List<ExamCode> exams) {
    return exams.stream().map(ExamCode::value).toList();
  }

  @Override
  public Outcome<List<ExamRow>> exams(Actor by) {
    return calls
        .ask(readExams, by, new ReadExams.Question())
        .map(found -> found.exams().stream().flatMap(ExamRows::seen).toList());
  }

  @Override
  public Outcome<List<PeriodSeen>> scale(Actor by, String exam) {
    return calls
        .ask(readExamScale, by, ExamCode.of(exam))
        .map(scale -> scale.periods().stream().map(ExamRows::seen).toList());
  }

  @Override
  public Outcome<Integer> proposeWindowsBy(
      Actor by, List<WindowRow> rows, List<LocalDate> holidays) {
    var command =
        new ImportReleaseWindows.Command(
            new ReleaseWindowRows(rows.stream().map(InProcessExams::row).toList()),
            new WorkingDays(Set.copyOf(holidays)));
    return calls.ask(importReleaseWindows, by, command).map(ImportReleaseWindows.Imported::rows);
  }

  private static ReleaseWindowRow row(WindowRow row) {
    return new ReleaseWindowRow(
        ExamMode.valueOf(row.mode()),
        row.fromSitting(),
        row.toSitting(),
        row.opens(),
        row.closes(),
        DayUnit.valueOf(row.unit()));
  }

  @Override
  public Outcome<List<String>> examDates(Actor by, Optional<LocalDate> from, int pageSize) {
    return Pages.all(
            pageSize, page -> calls.ask(listExamDates, by, new ListExamDates.Question(from, page)))
        .map(all -> all.stream().map(found -> found.key().value()).toList());
  }

  @Override
  public Outcome<ExamDateSeen> schedule(Actor by, ExamDateRow row) {
    var key =
        new ExamDateKey(
            ExamCode.of(row.exam()), row.date(), ExamMode.valueOf(row.mode()), row.forSchools());
    var window = row.window().map(InProcessExams::window);
    return calls
        .ask(scheduleExamDate, by, new ScheduleExamDate.Command(key, row.closingDate(), window))
        .map(done -> seen(done.examDate(), done.window(), done.version()));
  }

  @Override
  public Outcome<ExamDateSeen> examDate(Actor by, String examDate) {
    return calls
        .ask(readExamDate, by, new ReadExamDate.Question(ExamDateKey.of(examDate)))
        .map(found -> seen(found.key(), found.window(), found.version()));
  }

  @Override
  public Outcome<Integer> moveWindow(Actor by, String examDate, long version, Window window) {
    var command = new MoveReleaseWindow.Command(ExamDateKey.of(examDate), window(window), version);
    return calls.ask(moveReleaseWindow, by, command).map(MoveReleaseWindow.Moved::newConfirmations);
  }

  private static ReleaseWindow window(Window window) {
    return new ReleaseWindow(window.opens(), window.lastDay());
  }

  private static ExamDateSeen seen(ExamDateKey key, ReleaseWindow window, long version) {
    return new ExamDateSeen(key.value(), new Window(window.opens(), window.lastDay()), version);
  }
}
