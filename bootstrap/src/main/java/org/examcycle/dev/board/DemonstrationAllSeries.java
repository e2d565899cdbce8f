package org.examcycle.dev.board;

import java.time.Instant;
import java.util.List;
import org.examcycle.application.calendar.OpenSeries;
import org.examcycle.application.entry.invoice.SetInvoiceTerms;
import org.examcycle.dev.board.DemonstrationCentres.Registered;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.entry.invoice.InvoiceTerms;

/** The series, each as far as it has come: entered, awarded, released. */
final class DemonstrationAllSeries {

  private static final SeriesCode TERMS_SINCE = SeriesCode.of("2018-03");
  private static final InvoiceTerms TERMS = new InvoiceTerms(14, 28);

  private final OpenSeries openSeries;
  private final SetInvoiceTerms setInvoiceTerms;
  private final DemonstrationCatalogue catalogue;
  private final DemonstrationKeyTimes keyTimes;
  private final DemonstrationCandidates candidates;
  private final DemonstrationAwards awards;
  private final DemonstrationReleases releases;

  DemonstrationAllSeries(
      OpenSeries openSeries,
      SetInvoiceTerms setInvoiceTerms,
      DemonstrationCatalogue catalogue,
      DemonstrationKeyTimes keyTimes,
      DemonstrationCandidates candidates,
      DemonstrationAwards awards,
      DemonstrationReleases releases) {
    this.openSeries = openSeries;
    this.setInvoiceTerms = setInvoiceTerms;
    this.catalogue = catalogue;
    this.keyTimes = keyTimes;
    this.candidates = candidates;
    this.awards = awards;
    this.releases = releases;
  }

  void load(Days days, List<Registered> centres, Instant now) {
    Given.byTheBoard(setInvoiceTerms, new SetInvoiceTerms.Command(TERMS_SINCE, TERMS), now);
    var planned = DemonstrationReleases.all(days);
    for (var series : DemonstrationSeries.all(days)) {
      series.open(openSeries);
      var options = catalogue.offer(series, series.entered(now));
      var entered = candidates.enter(series, centres, options, now);
      var awardedAt = DemonstrationReleases.awardedAt(series, planned);
      awards.setThresholds(series, awardedAt.orElse(now));
      awardedAt.ifPresent(at -> awards.award(series, entered, at));
    }
    planned.forEach(release -> releases.release(release, now));
    keyTimes.load(days, now);
  }
}
