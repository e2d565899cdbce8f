package org.examcycle.application.calendar.english;

import org.examcycle.application.usecase.AccessRefusal.NotFound;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.calendar.english.ExamDate;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ReadExamDateService implements ReadExamDate {

  private final ExamDateRepository examDates;

  ReadExamDateService(ExamDateRepository examDates) {
    this.examDates = examDates;
  }

  @Override
  public Decision<ExamDate> handle(Call call, Question question) {
    return examDates
        .find(question.examDate())
        .map(Decision::granted)
        .orElseGet(() -> Decision.refused(new NotFound()));
  }
}
