package org.examcycle.application.entry.english;

import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.centre.Sight;
import org.examcycle.application.refusal.FieldRefused;
import org.examcycle.application.usecase.AccessRefusal.NotFound;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.RuleId;

@UseCaseService
final class NameRecordsHolderService implements NameRecordsHolder {

  private static final RuleId RULE = RuleId.of("ENG-EXM-06");

  private final Sight sight;
  private final RecordsHolders holders;

  NameRecordsHolderService(CentreRepository centres, RecordsHolders holders) {
    this.sight = new Sight(centres);
    this.holders = holders;
  }

  @Override
  public Decision<Named> handle(Call call, Command command) {
    if (sight.centre(call, command.closed()).isEmpty()) {
      return Decision.refused(new NotFound());
    }
    if (sight.centre(call, command.holder()).isEmpty()) {
      return Decision.refused(new FieldRefused("holder", new NotFound()));
    }
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
