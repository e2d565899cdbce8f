package org.examcycle.application.catalogue.english;

import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ReadExamsService implements ReadExams {

  private final EnglishExams exams;

  ReadExamsService(EnglishExams exams) {
    this.exams = exams;
  }

  @Override
  public Decision<Exams> handle(Call call, Question question) {
    return Decision.granted(new Exams(exams.scale(), exams.list()));
  }
}
