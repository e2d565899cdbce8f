package org.examcycle.application.result;

import java.util.ArrayList;
import org.examcycle.application.entry.CarriedOn;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.result.ReleaseRefusal;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class HoldResultService implements HoldResult {

  private final ResultHolds holds;
  private final CarriedOn carriedOn;

  HoldResultService(ResultHolds holds, CarriedOn carriedOn) {
    this.holds = holds;
    this.carriedOn = carriedOn;
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
            changes(
                call,
                command,
                Change.of("hold", held.entry().toString(), "held")
                    .to("reason", command.reason())
                    .under(ReleaseRefusal.TWO_PERSONS)))
        : Decision.refused(new AccessRefusal.StaleVersion(before.version()));
  }

  /** Whoever carries a mark of it learns at once that it is awaited, or is there again. */
  private Change[] changes(Call call, Command command, Change own) {
    var changes = new ArrayList<Change>();
    changes.add(own);
    changes.addAll(carriedOn.after(command.candidate(), command.syllabus(), call.arrivedAt()));
    return changes.toArray(Change[]::new);
  }
}
