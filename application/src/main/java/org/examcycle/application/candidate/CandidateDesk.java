package org.examcycle.application.candidate;

import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.catalogue.Offers;
import org.examcycle.application.catalogue.ProhibitedPairs;
import org.examcycle.application.catalogue.SyllabusCatalogue;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.document.Press;
import org.examcycle.application.entry.EntryRepository;
import org.examcycle.application.entry.Leaving;
import org.examcycle.application.result.SeriesReleases;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Ids;
import org.examcycle.domain.rule.Decision;

/**
 * Decides as {@link RegisterCandidate} and {@link ChangeCandidate} do, on ports that somebody has
 * at hand: for a use case that takes many candidates in one transaction and writes their history
 * itself.
 */
public final class CandidateDesk {

  private final RegisterCandidate register;
  private final ChangeCandidate change;

  public CandidateDesk(
      CentreRepository centres,
      SeriesRepository series,
      CandidateRepository candidates,
      EntryRepository entries,
      SyllabusCatalogue catalogue,
      Offers offers,
      ProhibitedPairs prohibited,
      PersonLinks links,
      SeriesReleases releases,
      Leaving leaving,
      Press press,
      Ids ids) {
    this.register =
        new RegisterCandidateService(
            centres, series, candidates, entries, catalogue, prohibited, links, press, ids);
    this.change =
        new ChangeCandidateService(
            centres,
            candidates,
            entries,
            offers,
            catalogue,
            prohibited,
            links,
            releases,
            leaving,
            press);
  }

  public Decision<RegisterCandidate.Registered> register(
      Call call, RegisterCandidate.Command command) {
    return register.handle(call, command);
  }

  /** A refused change has altered nothing. */
  public Decision<ChangeCandidate.Changed> change(Call call, ChangeCandidate.Command command) {
    return change.handle(call, command);
  }
}
