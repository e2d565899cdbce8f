package org.examcycle.testkit.award;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.examcycle.application.award.AwardRuns;
import org.examcycle.application.award.AwardedThresholds;
import org.examcycle.application.award.ThresholdList;
import org.examcycle.application.award.ThresholdTables;
import org.examcycle.domain.award.AwardRun;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.testkit.InMemory;

@InMemory
final class InMemoryAwardedThresholds implements AwardedThresholds {

  private final AwardRuns runs;
  private final ThresholdTables tables;

  InMemoryAwardedThresholds(AwardRuns runs, ThresholdTables tables) {
    this.runs = runs;
    this.tables = tables;
  }

  @Override
  public Optional<ThresholdList> find(SeriesCode series, SyllabusCode syllabus, Set<String> types) {
    return runs.findConfirmed(series, syllabus)
        .map(run -> new ThresholdList(series, syllabus, version(run), options(run, types)))
        .filter(list -> !list.options().isEmpty());
  }

  private static int version(AwardRun run) {
    return run.basis().thresholds();
  }

  private List<ThresholdList.Option> options(AwardRun run, Set<String> types) {
    var table = tables.findForOptions(run.series(), run.syllabus(), version(run)).orElseThrow();
    return table.byOption().entrySet().stream()
        .filter(row -> isOf(run, row.getKey(), types))
        .sorted(Map.Entry.comparingByKey())
        .map(
            row ->
                new ThresholdList.Option(
                    row.getKey(), row.getValue().maximum(), row.getValue().falling()))
        .toList();
  }

  private static boolean isOf(AwardRun run, String option, Set<String> types) {
    return Optional.ofNullable(run.basis().byOption().get(option))
        .filter(names -> types.contains(names.type()))
        .isPresent();
  }
}
