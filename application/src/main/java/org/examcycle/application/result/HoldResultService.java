package org.examcycle.application.result;

import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.result.ReleaseRefusal;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class HoldResultService implements HoldResult {

  private final ResultHolds holds;

  HoldResultService(ResultHolds holds) {
    this.holds = holds;
  }

  @Override
  public Decision<Held> handle(Call call, Command command) {
    var found = holds.find(command.candidate(), command.syllabus());
    if (found.isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    var before = found.get();
    if (before.isHeld()) {
      return Decision.refused(new ReleaseRefusal.ResultHeldAlready());
    }
    var held = before.held(command.reason());
    var done = before.version() == 0 ? holds.add(held) : holds.save(held, before.version());
    return done
        ? Decision.changed(
            new Held(command.candidate(), command.syllabus(), held.version()),
            Change.of("hold", held.entry().toString(), "held")
                .to("reason", command.reason())
                .under(ReleaseRefusal.TWO_PERSONS))
        : Decision.refused(new AccessRefusal.StaleVersion(before.version()));
  }
}
