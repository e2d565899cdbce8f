package org.examcycle.application.award;

import org.examcycle.application.catalogue.OptionTables;
import org.examcycle.application.catalogue.SyllabusCatalogue;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.award.Award;
import org.examcycle.domain.award.AwardRun;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Disclosure;

@UseCaseService
final class ExplainAwardService implements ExplainAward {

  private final AwardTableLoader loader;
  private final AwardRuns runs;
  private final AwardResults results;

  ExplainAwardService(
      SyllabusCatalogue catalogue,
      OptionTables options,
      ThresholdTables thresholds,
      AwardRuns runs,
      AwardResults results) {
    this.loader = new AwardTableLoader(catalogue, options, thresholds);
    this.runs = runs;
    this.results = results;
  }

  @Override
  public Decision<Explanation> handle(Call call, Query query) {
    var run = runs.find(query.run());
    var result =
        run.flatMap(
            found ->
                results.find(
                    found.id(),
                    new CandidateKey(found.series(), query.centre(), query.candidate())));
    return result
        .map(kept -> explain(run.orElseThrow(), kept))
        .orElseGet(() -> Decision.refused(new AccessRefusal.NotFound()));
  }

  private Decision<Explanation> explain(AwardRun run, AwardResult kept) {
    var table = loader.of(run.series(), run.syllabus(), run.basis());
    var option = kept.candidate().option();
    var award = table.decide(option, kept.candidate().inputs());
    if (!award.outcome().equals(kept.outcome())) {
      throw new IllegalStateException("run " + run.id() + " does not give again what it gave");
    }
    return Decision.granted(new Explanation(run, kept, award, table.scale(option), Award.RULES))
        .showing(new Disclosure(kept.candidate().person().value(), "award"));
  }
}
