package org.examcycle.application.award;

import java.util.List;
import java.util.Optional;
import org.examcycle.application.catalogue.OptionTables;
import org.examcycle.application.catalogue.SyllabusCatalogue;
import org.examcycle.domain.award.AwardRefusal.AwardInputsMoved;
import org.examcycle.domain.award.AwardRun;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.SyllabusCode;

/**
 * Confirmed awards that would be others if they were run now, because a mark, a standing or a table
 * has moved (INT-AWD-10). It reads every candidate, as the runs did.
 */
public final class MovedAwards {

  private final AwardRuns runs;
  private final SyllabusCatalogue catalogue;
  private final MovedInputs moved;

  public MovedAwards(
      AwardRuns runs,
      SyllabusCatalogue catalogue,
      OptionTables options,
      ThresholdTables thresholds,
      AwardCohort cohort,
      AwardResults results) {
    this.runs = runs;
    this.catalogue = catalogue;
    this.moved =
        new MovedInputs(new AwardTableLoader(catalogue, options, thresholds), cohort, results);
  }

  /** Those of a qualification family in a series. */
  public List<AwardInputsMoved> of(SeriesCode series, String family) {
    return runs.list(series, Optional.empty()).stream()
        .filter(AwardRun::isConfirmed)
        .filter(run -> isOf(family, run.syllabus()))
        .flatMap(run -> moved.since(run).stream())
        .toList();
  }

  private boolean isOf(String family, SyllabusCode syllabus) {
    return catalogue.findFamily(syllabus).filter(family::equals).isPresent();
  }
}
