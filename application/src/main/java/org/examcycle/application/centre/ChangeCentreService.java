package org.examcycle.application.centre;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.examcycle.application.document.Press;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.centre.NothingMayWaitForTheAssociate;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Refusal;

@UseCaseService
final class ChangeCentreService implements ChangeCentre {

  private final CentreRepository centres;
  private final CentreChecks checks;
  private final SentToAssociate sent;
  private final GivenBack givenBack;
  private final RecordsElsewhere records;
  private final NothingMayWaitForTheAssociate decided = new NothingMayWaitForTheAssociate();

  ChangeCentreService(
      CentreRepository centres,
      AssociateRepository associates,
      Press press,
      SentToAssociate sent,
      GivenBack givenBack,
      RecordsElsewhere records) {
    this.centres = centres;
    this.sent = sent;
    this.givenBack = givenBack;
    this.records = records;
    this.checks = new CentreChecks(associates, press);
  }

  @Override
  public Decision<Changed> handle(Call call, Command command) {
    // Held, so that nothing is sent to the Associate that it leaves.
    var found = centres.holdToChange(command.centre());
    if (found.isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    var before = found.get();
    // Whoever is refused has given nothing back: then nothing at all is stored.
    var changes = new ArrayList<>(givenBack(call, command, before));
    var refused = refusals(before, command.details());
    if (!refused.isEmpty()) {
      return Decision.refused(refused);
    }
    var after =
        command.details().as(before.number(), before.syllabuses(), command.expectedVersion() + 1);
    if (!centres.save(after, command.expectedVersion())) {
      return Decision.refused(new AccessRefusal.StaleVersion(command.expectedVersion()));
    }
    // Whoever was named for an earlier closing is not named for the next.
    if (before.isClosed() != after.isClosed()) {
      records.comeBack(after.number());
    }
    changes.add(CentreHistory.changed(before, after));
    return Decision.changed(
        new Changed(after.number(), after.version()), changes.toArray(Change[]::new));
  }

  private List<Change> givenBack(Call call, Command command, Centre before) {
    return command
        .givingBack()
        .filter(_ -> !before.associate().equals(command.details().associate()))
        .map(reason -> givenBack.all(before.number(), reason, call.arrivedAt()))
        .orElse(List.of());
  }

  private List<Refusal> refusals(Centre before, CentreDetails details) {
    var leaving =
        new NothingMayWaitForTheAssociate.Facts(
            before.number(),
            before.associate(),
            details.associate(),
            sent.waiting(before.number()));
    return Stream.concat(
            checks.check(before.number(), details).stream(), decided.check(leaving).stream())
        .toList();
  }
}
