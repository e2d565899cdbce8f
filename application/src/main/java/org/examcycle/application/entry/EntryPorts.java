package org.examcycle.application.entry;

import org.examcycle.application.award.AwardResults;
import org.examcycle.application.award.AwardRuns;
import org.examcycle.application.award.EarlierResults;
import org.examcycle.application.award.ThresholdTables;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.calendar.Timetables;
import org.examcycle.application.candidate.CandidateRepository;
import org.examcycle.application.catalogue.Offers;
import org.examcycle.application.catalogue.OptionTables;
import org.examcycle.application.catalogue.ProhibitedPairs;
import org.examcycle.application.catalogue.SyllabusCatalogue;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.marking.MarkBook;
import org.examcycle.application.result.ResultHolds;
import org.examcycle.application.result.SeenLater;
import org.examcycle.application.result.SeriesReleases;
import org.examcycle.application.usecase.Ids;
import org.examcycle.application.usecase.UseCasePart;

/** Everything that an entry is decided with, and where it goes. */
@UseCasePart
public record EntryPorts(
    CentreRepository centres,
    SeriesRepository series,
    CandidateRepository candidates,
    EntryRepository entries,
    SyllabusCatalogue catalogue,
    Offers offers,
    ProhibitedPairs prohibited,
    OptionTables options,
    ThresholdTables thresholds,
    AwardRuns runs,
    AwardResults results,
    SeriesReleases releases,
    SeenLater later,
    ResultHolds holds,
    MarkBook marks,
    Transfers transfers,
    Timetables timetables,
    Charges charges,
    Ids ids) {

  public Leaving leaving() {
    return new Leaving(transfers, series, entries, new CandidatePapers(timetables, options));
  }

  CarryingLoader carrying() {
    return new CarryingLoader(
        options,
        entries,
        candidates,
        new EarlierResults(catalogue, options, thresholds, runs, results, releases, holds, marks));
  }
}
