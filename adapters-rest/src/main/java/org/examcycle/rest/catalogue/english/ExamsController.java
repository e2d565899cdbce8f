package org.examcycle.rest.catalogue.english;

import jakarta.validation.Valid;
import org.examcycle.application.catalogue.english.ImportExams;
import org.examcycle.application.catalogue.english.ReadExamScale;
import org.examcycle.application.catalogue.english.ReadExams;
import org.examcycle.application.usecase.Call;
import org.examcycle.domain.catalogue.ExamCode;
import org.examcycle.rest.answer.Answers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The English exams and the rows that decide their results (ENG-EXM-01, ENG-EXM-02). */
@RestController
@RequestMapping("/v1/exams")
class ExamsController {

  private final ImportExams importExams;
  private final ReadExams readExams;
  private final ReadExamScale readExamScale;
  private final Answers answers;

  ExamsController(
      ImportExams importExams, ReadExams readExams, ReadExamScale readExamScale, Answers answers) {
    this.importExams = importExams;
    this.readExams = readExams;
    this.readExamScale = readExamScale;
    this.answers = answers;
  }

  @PostMapping
  ResponseEntity<ImportedExamsBody> importExams(
      Call call, @Valid @RequestBody ExamsRequest request) {
    return answers.ok(importExams.handle(call, request.command()), ImportedExamsBody::of);
  }

  @GetMapping
  ResponseEntity<ExamsBody> readExams(Call call) {
    return answers.ok(readExams.handle(call, new ReadExams.Question()), ExamsBody::of);
  }

  /** By the newest rows; a result keeps those that decided it. */
  @GetMapping("/{exam}/scale")
  ResponseEntity<ExamScaleBody> readExamScale(Call call, @PathVariable ExamCode exam) {
    return answers.ok(readExamScale.handle(call, exam), ExamScaleBody::of);
  }
}
