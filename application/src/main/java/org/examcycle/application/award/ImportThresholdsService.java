package org.examcycle.application.award;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examcycle.application.catalogue.OptionTable;
import org.examcycle.application.catalogue.OptionTables;
import org.examcycle.application.catalogue.SyllabusCatalogue;
import org.examcycle.application.file.Row;
import org.examcycle.application.file.RowRefused;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.award.AwardRefusal;
import org.examcycle.domain.award.OptionThresholds;
import org.examcycle.domain.award.ThresholdRow;
import org.examcycle.domain.catalogue.OptionScheme;
import org.examcycle.domain.catalogue.SyllabusOptions;
import org.examcycle.domain.catalogue.WeightedComponent;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Refusal;

@UseCaseService
final class ImportThresholdsService implements ImportThresholds {

  private final OptionTables options;
  private final ThresholdTables tables;
  private final Scales scales;

  ImportThresholdsService(
      OptionTables options, ThresholdTables tables, SyllabusCatalogue catalogue) {
    this.options = options;
    this.tables = tables;
    this.scales = new Scales(catalogue);
  }

  @Override
  public Decision<Taken> handle(Call call, Command command) {
    var table = options.find(command.series(), command.syllabus());
    if (table.isEmpty()) {
      return Decision.refused(
          new AwardRefusal.NoOptionsInSeries(command.series(), command.syllabus()));
    }
    var strangers = strangers(command.grades(), table.get());
    var refused = new ArrayList<>(strangers);
    var byOption = new LinkedHashMap<String, OptionThresholds>();
    for (var row : command.rows()) {
      var option = table.get().options().find(row.value().label());
      if (option.isEmpty()) {
        refused.add(refused(row, notFound(row.value(), table.get().options())));
      } else {
        switch (read(row.value(), option.get())) {
          case Decision.Granted<OptionThresholds>(var thresholds, _, _) -> {
            if (byOption.put(option.get().key(), thresholds) != null) {
              refused.add(refused(row, new AwardRefusal.ThresholdsGivenTwice(row.value().name())));
            }
          }
          case Decision.Refused<OptionThresholds>(var refusals, var _) ->
              refusals.stream()
                  .filter(because -> !isTold(because, strangers))
                  .forEach(because -> refused.add(refused(row, because)));
        }
      }
    }
    return refused.isEmpty() ? keep(command, byOption) : Decision.refused(refused);
  }

  private List<RowRefused> strangers(List<String> headings, OptionTable table) {
    var known =
        table.options().options().stream()
            .map(OptionScheme::type)
            .distinct()
            .map(scales::of)
            .toList();
    return headings.stream()
        .filter(heading -> known.stream().allMatch(scale -> scale.find(heading).isEmpty()))
        .map(
            heading ->
                new RowRefused(
                    1,
                    Optional.of(heading),
                    new AwardRefusal.GradeNotOfScale("header", heading, known.getFirst().name())))
        .toList();
  }

  /** A grade that no option has is told of its column, and not of each row once more. */
  private static boolean isTold(Refusal because, List<RowRefused> strangers) {
    return because instanceof AwardRefusal.GradeNotOfScale(var _, var grade, var _)
        && strangers.stream().anyMatch(column -> column.column().equals(Optional.of(grade)));
  }

  private static Refusal notFound(Line line, SyllabusOptions options) {
    return options
        .findCalled(line.label())
        .<Refusal>map(
            option ->
                new AwardRefusal.ComponentsNotTheOption(
                    line.name(),
                    line.label().components(),
                    option.components().stream().map(WeightedComponent::code).toList()))
        .orElseGet(() -> new AwardRefusal.OptionNotFound(line.name()));
  }

  private Decision<OptionThresholds> read(Line line, OptionScheme option) {
    return line.maximum() == option.maximum()
        ? new ThresholdRow(line.name(), line.marks())
            .forOption(scales.of(option.type()), option.maximum())
        : Decision.refused(
            new AwardRefusal.MaximumNotTheOption(line.name(), line.maximum(), option.maximum()));
  }

  private Decision<Taken> keep(Command command, Map<String, OptionThresholds> byOption) {
    var before = tables.findForOptions(command.series(), command.syllabus());
    if (before.filter(table -> table.byOption().equals(byOption)).isPresent()) {
      return Decision.granted(
          new Taken(command.series(), command.syllabus(), before.get().version()));
    }
    var version = before.map(OptionThresholdTable::version).orElse(0) + 1;
    var table = new OptionThresholdTable(command.series(), command.syllabus(), version, byOption);
    return tables.add(table)
        ? Decision.changed(new Taken(command.series(), command.syllabus(), version), change(table))
        : Decision.refused(new AccessRefusal.StaleVersion(version - 1));
  }

  private static Change change(OptionThresholdTable table) {
    var change =
        Change.of("threshold-table", table.series() + "/" + table.syllabus(), "taken")
            .to("version", table.version())
            .under(AwardRefusal.THRESHOLDS);
    for (var option : table.byOption().entrySet()) {
      change = change.to(ThresholdText.name(option.getKey()), ThresholdText.of(option.getValue()));
    }
    return change;
  }

  private static RowRefused refused(Row<?> row, Refusal because) {
    return new RowRefused(row.line(), Optional.empty(), because);
  }
}
