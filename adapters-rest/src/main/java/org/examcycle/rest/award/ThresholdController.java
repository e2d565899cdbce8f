package org.examcycle.rest.award;

import java.io.InputStream;
import org.examcycle.application.award.ImportComponentThresholds;
import org.examcycle.application.award.ImportThresholds;
import org.examcycle.application.award.ReadThresholds;
import org.examcycle.application.usecase.Call;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.rest.answer.Answers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Threshold tables: taken by the board, published with the results (INT-AWD-04). */
@RestController
@RequestMapping("/v1/series/{series}/syllabuses/{syllabus}")
class ThresholdController {

  private static final String CSV = "text/csv";

  private final ImportThresholds importThresholds;
  private final ImportComponentThresholds importComponentThresholds;
  private final ReadThresholds readThresholds;
  private final Answers answers;

  ThresholdController(
      ImportThresholds importThresholds,
      ImportComponentThresholds importComponentThresholds,
      ReadThresholds readThresholds,
      Answers answers) {
    this.importThresholds = importThresholds;
    this.importComponentThresholds = importComponentThresholds;
    this.readThresholds = readThresholds;
    this.answers = answers;
  }

  /**
   * The table as it is published; a correction is a new version.
   *
   * @param file {@code option} or {@code components} (codes with a space between: {@code 12 22}) or
   *     both, one of them not empty; {@code max_total} (marks, whole); and a column for each grade,
   *     headed by it, with the least total for it (whole). An option may have its other name beside
   *     it, {@code AU (A2)}; an empty cell or a dash says that the grade is not offered
   */
  @PutMapping(path = "/thresholds", consumes = CSV)
  ResponseEntity<Void> importThresholds(
      Call call,
      @PathVariable SeriesCode series,
      @PathVariable SyllabusCode syllabus,
      InputStream file) {
    var table = new ThresholdFiles(file);
    var command = new ImportThresholds.Command(series, syllabus, table.grades(), table.ofOptions());
    return answers.noContent(
        importThresholds.handle(call, command), ImportThresholds.Taken::version);
  }

  /**
   * From the instant on at which results of an option are out, what its award was made by; to those
   * of the board who award the newest table, at any time.
   */
  @GetMapping("/thresholds")
  ResponseEntity<ThresholdsBody> readThresholds(
      Call call, @PathVariable SeriesCode series, @PathVariable SyllabusCode syllabus) {
    return answers.ok(
        readThresholds.handle(call, new ReadThresholds.Query(series, syllabus)),
        ThresholdsBody::of);
  }

  /**
   * The table as it is published; a correction is a new version.
   *
   * @param file {@code component} (two digits), {@code max_raw} (raw marks, whole), and a column
   *     for each grade, headed by it, with the least raw mark for it (whole). It need not be
   *     complete: an empty cell or a dash says nothing of the grade
   */
  @PutMapping(path = "/component-thresholds", consumes = CSV)
  ResponseEntity<Void> importComponentThresholds(
      Call call,
      @PathVariable SeriesCode series,
      @PathVariable SyllabusCode syllabus,
      InputStream file) {
    var command =
        new ImportComponentThresholds.Command(
            series, syllabus, new ThresholdFiles(file).ofComponents());
    return answers.noContent(
        importComponentThresholds.handle(call, command), ImportThresholds.Taken::version);
  }
}
