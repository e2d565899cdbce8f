package org.examcycle.application.calendar;

import java.util.List;
import org.examcycle.application.centre.AssociateRepository;
import org.examcycle.application.centre.AssociateSight;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.calendar.LocalDeadline;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ListLocalDeadlinesService implements ListLocalDeadlines {

  private final AssociateSight sight;
  private final LocalDeadlines deadlines;

  ListLocalDeadlinesService(AssociateRepository associates, LocalDeadlines deadlines) {
    this.sight = new AssociateSight(associates);
    this.deadlines = deadlines;
  }

  @Override
  public Decision<List<LocalDeadline>> handle(Call call, Query query) {
    return sight
        .associate(call, query.associate())
        .map(associate -> Decision.granted(deadlines.list(associate.code(), query.series())))
        .orElseGet(() -> Decision.refused(new AccessRefusal.NotFound()));
  }
}
