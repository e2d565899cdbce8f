package org.examcycle.application.marking;

import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Disclosure;

@UseCaseService
final class ReadMarkService implements ReadMark {

  private final MarkBook marks;

  ReadMarkService(MarkBook marks) {
    this.marks = marks;
  }

  @Override
  public Decision<EntryMark> handle(Call call, Query query) {
    return marks
        .find(query.candidate(), query.syllabus(), query.component())
        .map(
            found ->
                Decision.granted(found).showing(new Disclosure(found.person().value(), "mark")))
        .orElseGet(() -> Decision.refused(new AccessRefusal.NotFound()));
  }
}
