package org.examcycle.application.award;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.examcycle.application.catalogue.OptionTables;
import org.examcycle.application.catalogue.SyllabusCatalogue;
import org.examcycle.application.file.RowRefused;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.award.AwardRefusal;
import org.examcycle.domain.award.ComponentThresholds;
import org.examcycle.domain.award.ThresholdRow;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.GradeScale;
import org.examcycle.domain.catalogue.Syllabus;
import org.examcycle.domain.catalogue.SyllabusOptions;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Refusal;

@UseCaseService
final class ImportComponentThresholdsService implements ImportComponentThresholds {

  private final SyllabusCatalogue catalogue;
  private final OptionTables options;
  private final ThresholdTables tables;
  private final Scales scales;

  ImportComponentThresholdsService(
      SyllabusCatalogue catalogue, OptionTables options, ThresholdTables tables) {
    this.catalogue = catalogue;
    this.options = options;
    this.tables = tables;
    this.scales = new Scales(catalogue);
  }

  @Override
  public Decision<ImportThresholds.Taken> handle(Call call, Command command) {
    var syllabus = catalogue.findSyllabus(command.syllabus());
    var table = options.find(command.series(), command.syllabus());
    if (syllabus.isEmpty() || table.isEmpty()) {
      return Decision.refused(
          new AwardRefusal.NoOptionsInSeries(command.series(), command.syllabus()));
    }
    var refused = new ArrayList<RowRefused>();
    var byComponent = new LinkedHashMap<ComponentCode, ComponentThresholds>();
    for (var row : command.rows()) {
      switch (read(row.value(), syllabus.get(), table.get().options())) {
        case Decision.Granted<ComponentThresholds>(var thresholds, _, _) -> {
          if (byComponent.put(row.value().component(), thresholds) != null) {
            refused.add(
                refused(
                    row.line(),
                    new AwardRefusal.ThresholdsGivenTwice(row.value().component().value())));
          }
        }
        case Decision.Refused<ComponentThresholds>(var refusals, var _) ->
            refusals.forEach(because -> refused.add(refused(row.line(), because)));
      }
    }
    return refused.isEmpty() ? keep(command, byComponent) : Decision.refused(refused);
  }

  private Decision<ComponentThresholds> read(
      Line line, Syllabus syllabus, SyllabusOptions schemes) {
    var name = line.component().value();
    var maximum = schemes.maximumOf(line.component());
    if (maximum.isEmpty()) {
      return Decision.refused(new AwardRefusal.ComponentNotFound(name));
    }
    if (maximum.get() != line.maximum()) {
      return Decision.refused(
          new AwardRefusal.MaximumNotTheOption(name, line.maximum(), maximum.get()));
    }
    return new ThresholdRow(name, line.marks())
        .forComponent(scale(line.component(), syllabus, schemes), maximum.get());
  }

  private GradeScale scale(ComponentCode component, Syllabus syllabus, SyllabusOptions schemes) {
    return schemes.options().stream()
        .flatMap(option -> option.find(component).stream())
        .flatMap(each -> each.endorsementScale().stream())
        .findFirst()
        .map(scales::named)
        .orElseGet(() -> scales.named(syllabus.type().gradeScale()));
  }

  private Decision<ImportThresholds.Taken> keep(
      Command command, Map<ComponentCode, ComponentThresholds> byComponent) {
    var before = tables.findForComponents(command.series(), command.syllabus());
    if (before.filter(table -> table.byComponent().equals(byComponent)).isPresent()) {
      return Decision.granted(taken(before.get()));
    }
    var version = before.map(ComponentThresholdTable::version).orElse(0) + 1;
    var table =
        new ComponentThresholdTable(command.series(), command.syllabus(), version, byComponent);
    return tables.add(table)
        ? Decision.changed(taken(table), change(table))
        : Decision.refused(new AccessRefusal.StaleVersion(version - 1));
  }

  private static Change change(ComponentThresholdTable table) {
    var change =
        Change.of("component-threshold-table", table.series() + "/" + table.syllabus(), "taken")
            .to("version", table.version())
            .under(AwardRefusal.COMPONENT_GRADES, AwardRefusal.THRESHOLDS);
    for (var row : table.byComponent().entrySet()) {
      change = change.to("component " + row.getKey(), ThresholdText.of(row.getValue().falling()));
    }
    return change;
  }

  private static ImportThresholds.Taken taken(ComponentThresholdTable table) {
    return new ImportThresholds.Taken(table.series(), table.syllabus(), table.version());
  }

  private static RowRefused refused(int line, Refusal because) {
    return new RowRefused(line, Optional.empty(), because);
  }
}
