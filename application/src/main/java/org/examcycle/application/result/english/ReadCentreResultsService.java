package org.examcycle.application.result.english;

import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.centre.Sight;
import org.examcycle.application.document.Demonstration;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ReadCentreResultsService implements ReadCentreResults {

  private final Sight sight;
  private final ExamRecords records;
  private final Demonstration demonstration;

  ReadCentreResultsService(
      CentreRepository centres, ExamRecords records, Demonstration demonstration) {
    this.sight = new Sight(centres);
    this.records = records;
    this.demonstration = demonstration;
  }

  @Override
  public Decision<Slice<ResultView>> handle(Call call, Question question) {
    var sitting = question.sitting();
    if (sight.centre(call, sitting.centre()).isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    var page = records.list(sitting, question.page());
    var invented = demonstration.isOne();
    var views =
        page.items().stream().map(record -> record.viewAt(call.arrivedAt(), invented)).toList();
    return Decision.granted(new Slice<>(views, page.next()))
        .showing(page.items().stream().map(record -> record.disclosure("result")).toList());
  }
}
