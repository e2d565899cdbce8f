package org.examcycle.application.catalogue.english;

import java.util.List;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.catalogue.ExamCode;
import org.examcycle.domain.catalogue.english.ExamRows;
import org.examcycle.domain.catalogue.english.ScalePeriod;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ReadExamScaleService implements ReadExamScale {

  private final EnglishExams exams;

  ReadExamScaleService(EnglishExams exams) {
    this.exams = exams;
  }

  @Override
  public Decision<Scale> handle(Call call, ExamCode code) {
    return exams
        .find(code)
        .map(rows -> Decision.granted(new Scale(rows.exam(), periods(rows))))
        .orElseGet(() -> Decision.refused(new AccessRefusal.NotFound()));
  }

  private List<ScalePeriod> periods(ExamRows rows) {
    return exams.scale().map(rows::periods).orElse(List.of());
  }
}
