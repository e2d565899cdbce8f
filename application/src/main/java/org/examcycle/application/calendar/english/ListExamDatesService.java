package org.examcycle.application.calendar.english;

import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.calendar.english.ExamDate;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ListExamDatesService implements ListExamDates {

  private final ExamDateRepository examDates;

  ListExamDatesService(ExamDateRepository examDates) {
    this.examDates = examDates;
  }

  @Override
  public Decision<Slice<ExamDate>> handle(Call call, Question question) {
    return Decision.granted(examDates.list(question.from(), question.page()));
  }
}
