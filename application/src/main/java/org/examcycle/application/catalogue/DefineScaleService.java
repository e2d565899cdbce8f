package org.examcycle.application.catalogue;

import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Overtaken;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.catalogue.CatalogueRefusal;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class DefineScaleService implements DefineScale {

  private final SyllabusCatalogue catalogue;

  DefineScaleService(SyllabusCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public Decision<Defined> handle(Call call, Command command) {
    var name = command.scale().name();
    var known = catalogue.findScale(name);
    if (known.isPresent()) {
      return known.get().equals(command.scale())
              && catalogue.findPumScheme(name).equals(command.pumScheme())
          ? Decision.granted(new Defined(name))
          : Decision.refused(new CatalogueRefusal.ScaleDefinedOtherwise(name));
    }
    if (!catalogue.addScale(command.scale())) {
      throw new Overtaken("grade scale " + name);
    }
    if (!command.pumScheme().map(catalogue::addPumScheme).orElse(true)) {
      return Decision.refused(new CatalogueRefusal.ScaleDefinedOtherwise(name));
    }
    return Decision.changed(
        new Defined(name),
        Change.of("grade-scale", name, "defined")
            .to("grades", command.scale().grades())
            .under(CatalogueRefusal.SCALES));
  }
}
