package org.examcycle.rest.catalogue.english;

import java.util.List;
import org.examcycle.application.catalogue.english.ReadExams;
import org.examcycle.domain.catalogue.english.EnglishScale;
import org.examcycle.domain.catalogue.english.ExamRows;

/**
 * The newest levels and the newest rows of every exam.
 *
 * @param exams one for each span of an exam's scale
 */
record ExamsBody(List<LevelBody> levels, List<RowsBody> exams) {

  /** A span of an exam's scale, and the row set that it belongs to. */
  record RowsBody(int version, ExamBody exam) {}

  static ExamsBody of(ReadExams.Exams exams) {
    return new ExamsBody(
        exams.scale().map(EnglishScale::levels).orElse(List.of()).stream()
            .map(LevelBody::of)
            .toList(),
        exams.exams().stream().flatMap(rows -> spans(rows).stream()).toList());
  }

  private static List<RowsBody> spans(ExamRows rows) {
    return rows.scales().stream()
        .map(scale -> new RowsBody(rows.version(), ExamBody.of(rows.exam(), scale, rows.names())))
        .toList();
  }
}
