package org.examcycle.rest.marking.english;

import jakarta.validation.Valid;
import java.io.InputStream;
import java.util.List;
import org.examcycle.application.file.Row;
import org.examcycle.application.marking.english.CandidateScores;
import org.examcycle.application.marking.english.RecordScores;
import org.examcycle.application.usecase.Call;
import org.examcycle.domain.calendar.english.ExamDateKey;
import org.examcycle.rest.answer.Answers;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Component scores of an exam date, as JSON or as a file (ENG-SCL-05, ENG-SCL-06). */
@RestController
@RequestMapping("/v1/exam-dates/{examDate}/scores")
class ScoresController {

  private final RecordScores recordScores;
  private final Answers answers;

  ScoresController(RecordScores recordScores, Answers answers) {
    this.recordScores = recordScores;
    this.answers = answers;
  }

  record RecordedBody(int recorded, int unchanged) {}

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<RecordedBody> recordScores(
      Call call, @PathVariable ExamDateKey examDate, @Valid @RequestBody ScoresRequest request) {
    return recorded(call, examDate, request.rows());
  }

  /**
   * @param file a line for each candidate and component: {@code candidateId}, {@code component} by
   *     the name that the exam has for it, {@code recorded}: the score on the scale, whole, or
   *     {@code absent} or {@code exempt}. A line with an empty {@code component}, a column that may
   *     be left out, is of the whole result: {@code pending}, {@code withheld} or {@code
   *     withheld_permanently}
   */
  @PostMapping(consumes = "text/csv")
  ResponseEntity<RecordedBody> recordScoreFile(
      Call call, @PathVariable ExamDateKey examDate, InputStream file) {
    return recorded(call, examDate, ScoreFile.read(file));
  }

  private ResponseEntity<RecordedBody> recorded(
      Call call, ExamDateKey examDate, List<Row<CandidateScores>> rows) {
    return answers.ok(
        recordScores.handle(call, new RecordScores.Command(examDate, rows)),
        done -> new RecordedBody(done.recorded(), done.unchanged()));
  }
}
