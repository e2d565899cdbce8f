package org.examcycle.application.award;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examcycle.domain.award.AwardBasis;
import org.examcycle.domain.award.AwardRefusal.AwardInputsMoved;
import org.examcycle.domain.award.AwardRun;
import org.examcycle.domain.entry.EntryId;

/** Holds what a run has read against what it would read now (INT-AWD-10). */
final class MovedInputs {

  private final AwardTableLoader loader;
  private final AwardCohort cohort;
  private final AwardResults results;

  MovedInputs(AwardTableLoader loader, AwardCohort cohort, AwardResults results) {
    this.loader = loader;
    this.cohort = cohort;
    this.results = results;
  }

  /** Empty when nothing has moved. */
  Optional<AwardInputsMoved> since(AwardRun run) {
    var then = run.basis();
    var now =
        loader
            .newest(run.series(), run.syllabus())
            .map(AwardTable::basis)
            .orElseThrow(IllegalStateException::new);
    var moved =
        new AwardInputsMoved(
            run.syllabus(),
            candidates(run),
            then.options() != now.options(),
            thresholdsDiffer(then, now),
            !then.byOption().equals(now.byOption()));
    return Optional.of(moved).filter(AwardInputsMoved::isAny);
  }

  private static boolean thresholdsDiffer(AwardBasis then, AwardBasis now) {
    return then.thresholds() != now.thresholds()
        || !then.componentThresholds().equals(now.componentThresholds());
  }

  private int candidates(AwardRun run) {
    var table = loader.of(run.series(), run.syllabus(), run.basis());
    var gone = run.candidates();
    var moved = 0;
    for (var piece : new CohortPieces(cohort, run.series(), run.syllabus())) {
      var kept = kept(run, piece);
      gone -= kept.size();
      moved += (int) piece.stream().filter(each -> !isKept(each, table, kept)).count();
    }
    return moved + gone;
  }

  private Map<EntryId, CohortCandidate> kept(AwardRun run, List<CohortCandidate> piece) {
    var entries = piece.stream().map(CohortCandidate::entry).toList();
    return results.find(run.id(), entries).stream()
        .map(AwardResult::candidate)
        .collect(toMap(CohortCandidate::entry, each -> each));
  }

  private static boolean isKept(
      CohortCandidate now, AwardTable table, Map<EntryId, CohortCandidate> kept) {
    return table.covers(now.option()) && table.frozen(now).equals(kept.get(now.entry()));
  }
}
