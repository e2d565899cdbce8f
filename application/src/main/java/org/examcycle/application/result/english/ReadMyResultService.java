package org.examcycle.application.result.english;

import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller.CandidateSelf;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ReadMyResultService implements ReadMyResult {

  private final ExamRecords records;

  ReadMyResultService(ExamRecords records) {
    this.records = records;
  }

  @Override
  public Decision<ResultView> handle(Call call, Question question) {
    if (call.caller() instanceof CandidateSelf(var candidate)) {
      var record = records.find(candidate);
      if (record.isPresent()) {
        return Decision.granted(record.get().viewAt(call.arrivedAt()))
            .showing(record.get().disclosure("result"));
      }
    }
    return Decision.refused(new AccessRefusal.NotFound());
  }
}
