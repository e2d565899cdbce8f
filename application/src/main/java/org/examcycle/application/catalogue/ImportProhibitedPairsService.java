package org.examcycle.application.catalogue;

import java.util.List;
import java.util.Optional;
import org.examcycle.application.file.RowRefused;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.catalogue.OfferRefusal;
import org.examcycle.domain.catalogue.SyllabusPair;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.RuleId;

@UseCaseService
final class ImportProhibitedPairsService implements ImportProhibitedPairs {

  private final ProhibitedPairs prohibited;

  ImportProhibitedPairsService(ProhibitedPairs prohibited) {
    this.prohibited = prohibited;
  }

  @Override
  public Decision<Taken> handle(Call call, Command command) {
    var refused = check(command);
    if (!refused.isEmpty()) {
      return Decision.refused(refused);
    }
    var pairs =
        command.rows().stream()
            .map(row -> new SyllabusPair(row.value().syllabus(), row.value().notWith()))
            .distinct()
            .toList();
    prohibited.put(command.from(), pairs);
    return Decision.changed(
        new Taken(command.from(), pairs.size()),
        Change.of("prohibited-pairs", command.from().value(), "taken")
            .to("pairs", pairs.stream().map(pair -> pair.one() + "-" + pair.other()).toList())
            .under(RuleId.of("INT-ENT-08")));
  }

  private static List<RowRefused> check(Command command) {
    return command.rows().stream()
        .filter(row -> row.value().syllabus().equals(row.value().notWith()))
        .map(
            row ->
                new RowRefused(
                    row.line(),
                    Optional.of("syllabus_not_with"),
                    new OfferRefusal.PairedWithItself(row.value().syllabus())))
        .toList();
  }
}
