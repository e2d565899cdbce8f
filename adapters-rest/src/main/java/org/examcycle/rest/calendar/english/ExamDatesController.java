package org.examcycle.rest.calendar.english;

import jakarta.validation.Valid;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.examcycle.application.calendar.english.ListExamDates;
import org.examcycle.application.calendar.english.MoveReleaseWindow;
import org.examcycle.application.calendar.english.ReadExamDate;
import org.examcycle.application.calendar.english.ScheduleExamDate;
import org.examcycle.application.paging.Page;
import org.examcycle.application.usecase.Call;
import org.examcycle.domain.calendar.english.ExamDate;
import org.examcycle.domain.calendar.english.ExamDateKey;
import org.examcycle.rest.answer.Answers;
import org.examcycle.rest.answer.IfMatch;
import org.examcycle.rest.answer.Listed;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Exam dates: what all centres share that sit an exam on a day (ENG-EXM-01, ENG-RES-01). */
@RestController
@RequestMapping("/v1/exam-dates")
class ExamDatesController {

  private final ScheduleExamDate scheduleExamDate;
  private final ReadExamDate readExamDate;
  private final ListExamDates listExamDates;
  private final MoveReleaseWindow moveReleaseWindow;
  private final Answers answers;

  ExamDatesController(
      ScheduleExamDate scheduleExamDate,
      ReadExamDate readExamDate,
      ListExamDates listExamDates,
      MoveReleaseWindow moveReleaseWindow,
      Answers answers) {
    this.scheduleExamDate = scheduleExamDate;
    this.readExamDate = readExamDate;
    this.listExamDates = listExamDates;
    this.moveReleaseWindow = moveReleaseWindow;
    this.answers = answers;
  }

  @PostMapping
  ResponseEntity<ScheduledBody> scheduleExamDate(
      Call call, @Valid @RequestBody ExamDateRequest request) {
    return answers.created(
        scheduleExamDate.handle(call, request.command()),
        scheduled -> URI.create("/v1/exam-dates/" + scheduled.examDate()),
        ScheduleExamDate.Scheduled::version,
        ScheduledBody::of);
  }

  /**
   * In the order of their days.
   *
   * @param from the first day; past ones are listed too where it is left out
   */
  @GetMapping
  ResponseEntity<Listed<ExamDateBody>> listExamDates(
      Call call, @RequestParam Optional<LocalDate> from, Page page) {
    return answers.list(
        listExamDates.handle(call, new ListExamDates.Question(from, page)), ExamDateBody::of);
  }

  @GetMapping("/{examDate}")
  ResponseEntity<ExamDateBody> readExamDate(Call call, @PathVariable ExamDateKey examDate) {
    return answers.ok(
        readExamDate.handle(call, new ReadExamDate.Question(examDate)),
        ExamDate::version,
        ExamDateBody::of);
  }

  @PutMapping("/{examDate}/release-window")
  ResponseEntity<MovedWindowBody> moveReleaseWindow(
      Call call,
      @PathVariable ExamDateKey examDate,
      IfMatch version,
      @Valid @RequestBody WindowBody request) {
    var command = new MoveReleaseWindow.Command(examDate, request.window(""), version.version());
    return answers.ok(
        moveReleaseWindow.handle(call, command),
        MoveReleaseWindow.Moved::version,
        moved -> new MovedWindowBody(moved.newConfirmations()));
  }
}
