package org.examcycle.acceptance.driver.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** English exams and exam dates. */
@HttpExchange
interface ExamClient {

  @PostExchange("/v1/exams")
  Imported importExams(@RequestBody Exams exams);

  @GetExchange("/v1/exams")
  Listed exams();

  @GetExchange("/v1/exams/{exam}/scale")
  Scale scale(@PathVariable String exam);

  @PutExchange("/v1/release-window-rows")
  Rows proposeWindowsBy(@RequestBody WindowRows rows);

  @PostExchange("/v1/exam-dates")
  ResponseEntity<Scheduled> schedule(@RequestBody NewExamDate examDate);

  @GetExchange("/v1/exam-dates")
  Paged<ExamDateBody> examDates(
      @RequestParam(required = false) @Nullable LocalDate from,
      @RequestParam int limit,
      @RequestParam(required = false) @Nullable String after);

  @GetExchange("/v1/exam-dates/{examDate}")
  ResponseEntity<ExamDateBody> examDate(@PathVariable String examDate);

  @PutExchange("/v1/exam-dates/{examDate}/release-window")
  Moved moveWindow(
      @PathVariable String examDate,
      @RequestHeader("If-Match") String version,
      @RequestBody Window window);

  record Exams(LocalDate levelsSince, List<Level> levels, List<Exam> exams) {}

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Level(String level, int from, int to, Optional<String> frameworkTitle) {}

  record Exam(
      String code,
      String name,
      boolean forSchools,
      boolean testDayPhoto,
      String level,
      List<Component> components,
      int floor,
      int noResultFrom,
      int levelBelowFrom,
      int cFrom,
      int bFrom,
      int aFrom,
      int max,
      String certifiedAbove,
      String certifiedBelow,
      List<GradeNames> gradeNames,
      LocalDate scaleSince) {}

  record Component(String name, int weight) {}

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record GradeNames(
      Optional<LocalDate> from,
      Optional<LocalDate> until,
      List<String> names,
      List<String> printed) {}

  record Imported(List<String> changed, List<String> unchanged) {}

  record Listed(List<Span> exams) {}

  record Span(Exam exam) {}

  record Scale(List<Period> periods) {}

  record Period(LocalDate from, Optional<LocalDate> until, List<Band> bands) {}

  record Band(String label, String certified, int from, int to) {}

  record WindowRows(List<WindowRow> rows, List<LocalDate> publicHolidays) {}

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record WindowRow(
      String mode,
      Optional<LocalDate> fromSitting,
      Optional<LocalDate> toSitting,
      int opens,
      int closes,
      String unit) {}

  record Rows(int rows) {}

  record Window(LocalDate opens, LocalDate lastDay) {}

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record NewExamDate(
      String exam,
      LocalDate date,
      String mode,
      boolean forSchools,
      LocalDate closingDate,
      Optional<Window> releaseWindow) {}

  record Scheduled(String examDate, Window releaseWindow) {}

  record ExamDateBody(String examDate, Window releaseWindow) {}

  record Moved(int newConfirmations) {}
}
