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
final class LiftHoldService implements LiftHold {

  private final ResultHolds holds;
  private final CarriedOn carriedOn;

  LiftHoldService(ResultHolds holds, CarriedOn carriedOn) {
    this.holds = holds;
    this.carriedOn = carriedOn;
  }

  @Override
  public Decision<HoldResult.Held> handle(Call call, Command command) {
    var found = holds.find(command.candidate(), command.syllabus());
    if (found.isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    var before = found.get();
    if (before.reason().isEmpty()) {
      return Decision.refused(new ReleaseRefusal.ResultNotHeld());
    }
    var lifted = before.lifted();
    return holds.save(lifted, before.version())
        ? Decision.changed(
            new HoldResult.Held(command.candidate(), command.syllabus(), lifted.version()),
            changes(
                call,
                command,
                Change.of("hold", lifted.entry().toString(), "lifted")
                    .from("reason", before.reason().get())
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
