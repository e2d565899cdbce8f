package org.examcycle.application.marking;

import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Disclosure;

@UseCaseService
final class ReadMarksService implements ReadMarks {

  private final MarkBook marks;

  ReadMarksService(MarkBook marks) {
    this.marks = marks;
  }

  @Override
  public Decision<Slice<EntryMark>> handle(Call call, Query query) {
    var slice = marks.list(query.series(), query.syllabus(), query.component(), query.page());
    return Decision.granted(slice)
        .showing(
            slice.items().stream()
                .map(each -> new Disclosure(each.person().value(), "mark"))
                .toList());
  }
}
