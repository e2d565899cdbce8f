package org.examcycle.application.calendar;

import org.examcycle.application.centre.AssociateRepository;
import org.examcycle.application.centre.AssociateSight;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class LiftLocalDeadlineService implements LiftLocalDeadline {

  private final AssociateSight sight;
  private final LocalDeadlines deadlines;

  LiftLocalDeadlineService(AssociateRepository associates, LocalDeadlines deadlines) {
    this.sight = new AssociateSight(associates);
    this.deadlines = deadlines;
  }

  @Override
  public Decision<Lifted> handle(Call call, Command command) {
    if (sight.associate(call, command.associate()).isEmpty()
        || !deadlines.remove(command.associate(), command.series(), command.activity())) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    return Decision.changed(
        new Lifted(command.series(), command.activity()),
        LocalDeadlineHistory.lifted(command.associate(), command.series(), command.activity()));
  }
}
