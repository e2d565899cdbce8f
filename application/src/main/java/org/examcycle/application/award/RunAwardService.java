package org.examcycle.application.award;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.examcycle.application.catalogue.OptionTables;
import org.examcycle.application.catalogue.SyllabusCatalogue;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Ids;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.award.Award;
import org.examcycle.domain.award.AwardBasis;
import org.examcycle.domain.award.AwardRefusal;
import org.examcycle.domain.award.AwardRun;
import org.examcycle.domain.award.AwardRunId;
import org.examcycle.domain.award.AwardState;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.RuleId;

@UseCaseService
final class RunAwardService implements RunAward {

  private final AwardTableLoader loader;
  private final KeptThresholds kept;
  private final AwardCohort cohort;
  private final AwardRuns runs;
  private final AwardResults results;
  private final Ids ids;

  RunAwardService(
      SyllabusCatalogue catalogue,
      OptionTables options,
      ThresholdTables thresholds,
      AwardCohort cohort,
      AwardRuns runs,
      AwardResults results,
      Ids ids) {
    this.loader = new AwardTableLoader(catalogue, options, thresholds);
    this.kept = new KeptThresholds(catalogue);
    this.cohort = cohort;
    this.runs = runs;
    this.results = results;
    this.ids = ids;
  }

  @Override
  public Decision<Ran> handle(Call call, Command command) {
    var table = loader.newest(command.series(), command.syllabus());
    if (table.isEmpty()) {
      return Decision.refused(noTable(command));
    }
    var id = new AwardRunId(ids.next());
    var misfits = kept.misfits(loader.options(command.series(), command.syllabus()), table.get());
    var uncovered = new LinkedHashSet<OptionKey>();
    var candidates = 0;
    for (var piece : new CohortPieces(cohort, command.series(), command.syllabus())) {
      uncovered.addAll(uncovered(piece, table.get(), misfits.keySet()));
      if (uncovered.isEmpty()) {
        results.add(id, piece.stream().map(each -> award(each, table.get())).toList());
      }
      candidates += piece.size();
    }
    if (!uncovered.isEmpty()) {
      return Decision.refused(
          uncovered.stream()
              .flatMap(
                  option ->
                      misfits
                          .getOrDefault(option, List.of(notCovered(option, table.get())))
                          .stream())
              .distinct()
              .toList());
    }
    if (candidates == 0) {
      return Decision.refused(new AwardRefusal.NobodyEntered(command.series(), command.syllabus()));
    }
    return keep(call, command, id, table.get(), candidates);
  }

  private Decision<Ran> keep(
      Call call, Command command, AwardRunId id, AwardTable table, int candidates) {
    var run =
        new AwardRun(
            id,
            command.series(),
            command.syllabus(),
            table.basis(),
            candidates,
            call.arrivedAt(),
            call.caller().id(),
            call.caller().isPerson(),
            new AwardState.Run(),
            1);
    if (!runs.add(run)) {
      throw new IllegalStateException("the id of a new run is taken: " + id);
    }
    return Decision.changed(
        new Ran(id, candidates, run.version()),
        Change.of("award", id.toString(), "run")
            .to("series", run.series())
            .to("syllabus", run.syllabus())
            .to("candidates", candidates)
            .to("options", table.basis().options())
            .to("thresholds", table.basis().thresholds())
            .to(rules(table.basis()))
            .under(Award.RULES.toArray(RuleId[]::new)));
  }

  /** Rules and scales of each option, each a name with its version. */
  private static Map<String, String> rules(AwardBasis basis) {
    var rules = new TreeMap<String, String>();
    basis
        .byOption()
        .forEach(
            (option, names) ->
                rules.put(
                    ThresholdText.name(option),
                    String.join(
                        " ",
                        names.type(),
                        names.awardRule(),
                        names.outcomeRule(),
                        names.gradeScale(),
                        names.pumScheme().orElse("none"))));
    return rules;
  }

  private static Set<OptionKey> uncovered(
      List<CohortCandidate> piece, AwardTable table, Set<OptionKey> misfits) {
    var options = new LinkedHashSet<OptionKey>();
    piece.stream()
        .map(CohortCandidate::option)
        .filter(option -> !table.covers(option) || misfits.contains(option))
        .forEach(options::add);
    return options;
  }

  private List<AwardRefusal> noTable(Command command) {
    var options = loader.options(command.series(), command.syllabus());
    return options.isEmpty()
        ? List.of(new AwardRefusal.NoOptionsInSeries(command.series(), command.syllabus()))
        : options.stream()
            .<AwardRefusal>map(
                option -> new AwardRefusal.OptionWithoutThresholds(option.toString()))
            .toList();
  }

  private static AwardRefusal notCovered(OptionKey option, AwardTable table) {
    return table.options().containsKey(AwardTable.key(option))
        ? new AwardRefusal.OptionWithoutThresholds(option.toString())
        : new AwardRefusal.EnteredOptionNotInTable(option.toString());
  }

  private static AwardResult award(CohortCandidate candidate, AwardTable table) {
    var frozen = table.frozen(candidate);
    var award = table.decide(frozen.option(), frozen.inputs());
    return new AwardResult(frozen, award.outcome(), award.endorsements());
  }
}
