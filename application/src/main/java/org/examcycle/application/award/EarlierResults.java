package org.examcycle.application.award;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.examcycle.application.catalogue.OptionTables;
import org.examcycle.application.catalogue.SyllabusCatalogue;
import org.examcycle.application.marking.MarkBook;
import org.examcycle.application.result.ResultHolds;
import org.examcycle.application.result.ResultsOut;
import org.examcycle.application.result.SeriesReleases;
import org.examcycle.domain.award.AwardRun;
import org.examcycle.domain.award.EarlierAward;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.Syllabus;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.result.ResultDelay;
import org.examcycle.domain.result.ResultHold;

/** What entries of earlier series came to, on which later ones build (INT-ENT-09). */
public final class EarlierResults {

  private final AwardTableLoader loader;
  private final AwardRuns runs;
  private final AwardResults results;
  private final ResultHolds holds;
  private final MarkBook marks;
  private final ResultsOut out;

  public EarlierResults(
      SyllabusCatalogue catalogue,
      OptionTables options,
      ThresholdTables thresholds,
      AwardRuns runs,
      AwardResults results,
      SeriesReleases releases,
      ResultHolds holds,
      MarkBook marks) {
    this.loader = new AwardTableLoader(catalogue, options, thresholds);
    this.runs = runs;
    this.results = results;
    this.holds = holds;
    this.marks = marks;
    this.out = new ResultsOut(catalogue, releases);
  }

  /** Whether the results of the syllabus are out to whoever waits for them so long. */
  public boolean areOut(SeriesCode series, Syllabus syllabus, Instant now, ResultDelay delay) {
    return out.types(series, now, delay).contains(syllabus.type().code());
  }

  /**
   * The confirmed award of an entry in the option that it has; empty where there is none, it is
   * held back, or a case about it has come since.
   */
  public Optional<EarlierAward> find(Entry entry) {
    var series = entry.candidate().series();
    var syllabus = entry.option().syllabus();
    return isHeld(entry) || hasCase(entry)
        ? Optional.empty()
        : runs.findConfirmed(series, syllabus).flatMap(run -> find(run, entry));
  }

  private boolean isHeld(Entry entry) {
    return holds
        .find(entry.candidate(), entry.option().syllabus())
        .filter(ResultHold::isHeld)
        .isPresent();
  }

  private boolean hasCase(Entry entry) {
    return marks
        .findStanding(entry.candidate(), entry.option().syllabus())
        .map(MarkBook.RecordedStanding::standing)
        .filter(standing -> standing.caseOpen() || standing.disqualified())
        .isPresent();
  }

  private Optional<EarlierAward> find(AwardRun run, Entry entry) {
    return results.find(run.id(), List.of(entry.id())).stream()
        .map(AwardResult::candidate)
        .filter(candidate -> candidate.option().equals(entry.option()))
        .findFirst()
        .map(candidate -> again(run, candidate));
  }

  private EarlierAward again(AwardRun run, CohortCandidate candidate) {
    var table = loader.of(run.series(), run.syllabus(), run.basis());
    return table.again(candidate.option(), candidate.inputs());
  }
}
