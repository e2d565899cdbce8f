package org.examcycle.application.entry;

import org.examcycle.application.award.AwardResults;
import org.examcycle.application.award.AwardRuns;
import org.examcycle.application.award.ThresholdTables;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.candidate.CandidateRepository;
import org.examcycle.application.catalogue.Offers;
import org.examcycle.application.catalogue.OptionTables;
import org.examcycle.application.catalogue.ProhibitedPairs;
import org.examcycle.application.catalogue.SyllabusCatalogue;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.marking.MarkBook;
import org.examcycle.application.result.ResultHolds;
import org.examcycle.application.result.SeriesReleases;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Ids;
import org.examcycle.domain.rule.Decision;

/**
 * Decides as {@link MakeEntry}, {@link AmendEntry} and {@link WithdrawEntry} do, on ports that
 * somebody has at hand: for a use case that takes many entries in one transaction and writes their
 * history itself. Marks that an entry carries are written at once: it must be stored by then.
 */
public final class EntryDesk {

  private final MakeEntry make;
  private final AmendEntry amend;
  private final WithdrawEntry withdraw;

  public EntryDesk(
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
      ResultHolds holds,
      MarkBook marks,
      Charges charges,
      Ids ids) {
    this.make =
        new MakeEntryService(
            centres,
            series,
            candidates,
            entries,
            catalogue,
            offers,
            prohibited,
            options,
            thresholds,
            runs,
            results,
            releases,
            holds,
            marks,
            charges,
            ids);
    this.amend =
        new AmendEntryService(
            centres,
            series,
            candidates,
            entries,
            catalogue,
            offers,
            prohibited,
            options,
            thresholds,
            runs,
            results,
            releases,
            holds,
            marks,
            charges,
            ids);
    this.withdraw =
        new WithdrawEntryService(centres, series, entries, catalogue, releases, charges, ids);
  }

  public Decision<MakeEntry.Made> make(Call call, MakeEntry.Command command) {
    return make.handle(call, command);
  }

  public Decision<AmendEntry.Amended> amend(Call call, AmendEntry.Command command) {
    return amend.handle(call, command);
  }

  public Decision<WithdrawEntry.Withdrawn> withdraw(Call call, WithdrawEntry.Command command) {
    return withdraw.handle(call, command);
  }
}
