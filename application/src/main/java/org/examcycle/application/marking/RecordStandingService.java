package org.examcycle.application.marking;

import java.util.ArrayList;
import java.util.Map;
import org.examcycle.application.entry.CarriedOn;
import org.examcycle.application.marking.MarkBook.RecordedStanding;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.award.Standing;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.RuleId;

@UseCaseService
final class RecordStandingService implements RecordStanding {

  private static final RuleId OUTCOMES = RuleId.of("INT-AWD-06");

  private final MarkBook marks;
  private final CarriedOn carriedOn;

  RecordStandingService(MarkBook marks, CarriedOn carriedOn) {
    this.marks = marks;
    this.carriedOn = carriedOn;
  }

  @Override
  public Decision<RecordMark.Recorded> handle(Call call, Command command) {
    var found = marks.findStanding(command.candidate(), command.syllabus());
    if (found.isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    var before = found.get();
    var after =
        new RecordedStanding(
            before.entry(), before.person(), command.standing(), command.expectedVersion() + 1);
    var done =
        command.expectedVersion() == 0
            ? marks.addStanding(after)
            : marks.saveStanding(after, command.expectedVersion());
    return done
        ? Decision.changed(
            new RecordMark.Recorded(command.candidate(), after.version()),
            changes(call, command, before, after))
        : Decision.refused(new AccessRefusal.StaleVersion(command.expectedVersion()));
  }

  /** Whoever carries a mark of it learns at once that it is awaited, or is there again. */
  private Change[] changes(
      Call call, Command command, RecordedStanding before, RecordedStanding after) {
    var changes = new ArrayList<Change>();
    changes.add(
        Change.of("standing", before.entry().toString(), "recorded")
            .from(facts(before.standing()))
            .to(facts(after.standing()))
            .under(OUTCOMES));
    changes.addAll(carriedOn.after(command.candidate(), command.syllabus(), call.arrivedAt()));
    return changes.toArray(Change[]::new);
  }

  private static Map<String, Boolean> facts(Standing standing) {
    return Map.of(
        "caseOpen", standing.caseOpen(),
        "disqualified", standing.disqualified(),
        "laterSeriesDecides", standing.laterSeriesDecides());
  }
}
