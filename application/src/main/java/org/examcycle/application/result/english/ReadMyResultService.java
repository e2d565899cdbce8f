package org.examcycle.application.result.english;

import org.examcycle.application.document.Demonstration;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller.CandidateSelf;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ReadMyResultService implements ReadMyResult {

  private final ExamRecords records;
  private final Demonstration demonstration;

  ReadMyResultService(ExamRecords records, Demonstration demonstration) {
    this.records = records;
    this.demonstration = demonstration;
  }

  @Override
  public Decision<ResultView> handle(Call call, Question question) {
    if (call.caller() instanceof CandidateSelf(var candidate)) {
      var record = records.find(candidate);
      if (record.isPresent()) {
        return Decision.granted(record.get().viewAt(call.arrivedAt(), demonstration.isOne()))
            .showing(record.get().disclosure("result"));
      }
    }
    return Decision.refused(new AccessRefusal.NotFound());
  }
}
