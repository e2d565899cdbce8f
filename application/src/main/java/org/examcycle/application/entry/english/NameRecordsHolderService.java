package org.examcycle.application.entry.english;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.centre.Sight;
import org.examcycle.application.refusal.FieldRefused;
import org.examcycle.application.usecase.AccessRefusal.NotFound;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.centre.CentreMustBeApproved;
import org.examcycle.domain.entry.english.RecordsAreOfAClosedCentre;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.RuleId;

@UseCaseService
final class NameRecordsHolderService implements NameRecordsHolder {

  private static final RuleId RULE = RuleId.of("ENG-EXM-06");

  private final RecordsAreOfAClosedCentre closed = new RecordsAreOfAClosedCentre();
  private final CentreMustBeApproved approved = new CentreMustBeApproved();
  private final Sight sight;
  private final RecordsHolders holders;

  NameRecordsHolderService(CentreRepository centres, RecordsHolders holders) {
    this.sight = new Sight(centres);
    this.holders = holders;
  }

  @Override
  public Decision<Named> handle(Call call, Command command) {
    var centre = sight.centre(call, command.closed());
    if (centre.isEmpty()) {
      return Decision.refused(new NotFound());
    }
    var holder = sight.centre(call, command.holder());
    if (holder.isEmpty()) {
      return Decision.refused(new FieldRefused("holder", new NotFound()));
    }
    var refused = refusals(centre.get(), holder.get());
    return refused.isEmpty() ? put(command) : Decision.refused(refused);
  }

  private List<Refusal> refusals(Centre centre, Centre holder) {
    var open = new CentreMustBeApproved.Facts(holder.number(), holder.status());
    return Stream.of(
            closed.check(new RecordsAreOfAClosedCentre.Facts(centre)),
            approved.check(open).map(because -> new FieldRefused("holder", because)))
        .<Refusal>flatMap(Optional::stream)
        .toList();
  }

  private Decision<Named> put(Command command) {
    var before = holders.holderOf(command.closed()).orElse(command.closed());
    holders.put(command.closed(), command.holder());
    return Decision.changed(
        new Named(command.closed(), command.holder()),
        Change.of("centre", command.closed().value(), "records handed over")
            .from("holder", before)
            .to("holder", command.holder())
            .under(RULE));
  }
}
