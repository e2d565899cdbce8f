package org.examcycle.application.marking;

import java.util.Map;
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

  RecordStandingService(MarkBook marks) {
    this.marks = marks;
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
            Change.of("standing", before.entry().toString(), "recorded")
                .from(facts(before.standing()))
                .to(facts(after.standing()))
                .under(OUTCOMES))
        : Decision.refused(new AccessRefusal.StaleVersion(command.expectedVersion()));
  }

  private static Map<String, Boolean> facts(Standing standing) {
    return Map.of(
        "caseOpen", standing.caseOpen(),
        "disqualified", standing.disqualified(),
        "laterSeriesDecides", standing.laterSeriesDecides());
  }
}
