package org.examcycle.application.catalogue;

import java.util.Set;
import org.examcycle.application.file.FaultyRows;
import org.examcycle.application.file.Row;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.catalogue.OfferRefusal;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.catalogue.SyllabusPair;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.RuleId;

@UseCaseService
final class ImportProhibitedPairsService implements ImportProhibitedPairs {

  private final SyllabusCatalogue catalogue;
  private final ProhibitedPairs prohibited;

  ImportProhibitedPairsService(SyllabusCatalogue catalogue, ProhibitedPairs prohibited) {
    this.catalogue = catalogue;
    this.prohibited = prohibited;
  }

  @Override
  public Decision<Taken> handle(Call call, Command command) {
    var faulty = check(command);
    return faulty.isEmpty() ? take(command) : faulty.refused();
  }

  private Decision<Taken> take(Command command) {
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

  private FaultyRows check(Command command) {
    var known = catalogue.listCodes();
    var faulty = new FaultyRows();
    for (var row : command.rows()) {
      var pair = row.value();
      expect(known, pair.syllabus(), row, "syllabus", faulty);
      if (pair.syllabus().equals(pair.notWith())) {
        faulty.add(row, "syllabus_not_with", new OfferRefusal.PairedWithItself(pair.syllabus()));
      } else {
        expect(known, pair.notWith(), row, "syllabus_not_with", faulty);
      }
    }
    return faulty;
  }

  private static void expect(
      Set<SyllabusCode> known,
      SyllabusCode syllabus,
      Row<Pair> row,
      String column,
      FaultyRows faulty) {
    if (!known.contains(syllabus)) {
      faulty.add(row, column, new OfferRefusal.PairedSyllabusUnknown(syllabus));
    }
  }
}
