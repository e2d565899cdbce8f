package org.examcycle.application.catalogue;

import java.util.Set;
import org.examcycle.application.document.Press;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.catalogue.CatalogueRefusal;
import org.examcycle.domain.catalogue.Regulator;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.RuleId;

@UseCaseService
final class NameRegulatorsService implements NameRegulators {

  private final SyllabusCatalogue catalogue;
  private final Recognitions recognitions;
  private final Press press;

  NameRegulatorsService(SyllabusCatalogue catalogue, Recognitions recognitions, Press press) {
    this.catalogue = catalogue;
    this.recognitions = recognitions;
    this.press = press;
  }

  @Override
  public Decision<Named> handle(Call call, Command command) {
    if (catalogue.findSyllabus(command.syllabus()).isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    var unprintable =
        command.regulators().stream()
            .sorted()
            .flatMap(regulator -> press.firstMissing(regulator.name()).stream())
            .distinct()
            .map(CatalogueRefusal.RegulatorCharacterUnprintable::new)
            .toList();
    return unprintable.isEmpty() ? name(command) : Decision.refused(unprintable);
  }

  private Decision<Named> name(Command command) {
    var before = recognitions.find(command.syllabus(), command.year()).orElse(Set.<Regulator>of());
    if (!recognitions.add(command.syllabus(), command.year(), command.regulators())) {
      recognitions.save(command.syllabus(), command.year(), command.regulators());
    }
    return Decision.changed(
        new Named(command.syllabus(), command.year()),
        Change.of("recognition", command.syllabus() + " " + command.year(), "named")
            .from("regulators", before.stream().sorted().toList())
            .to("regulators", command.regulators().stream().sorted().toList())
            .under(RuleId.of("INT-PRE-08")));
  }
}
