package org.examcycle.application.candidate;

import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.catalogue.ProhibitedPairs;
import org.examcycle.application.catalogue.SyllabusCatalogue;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.document.Press;
import org.examcycle.application.entry.EntryRepository;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Ids;
import org.examcycle.domain.rule.Decision;

/**
 * Decides as {@link RegisterCandidate} does, on ports that somebody has at hand: for a use case
 * that takes many candidates in one transaction and writes their history itself.
 */
public final class CandidateDesk {

  private final RegisterCandidate register;

  public CandidateDesk(
      CentreRepository centres,
      SeriesRepository series,
      CandidateRepository candidates,
      EntryRepository entries,
      SyllabusCatalogue catalogue,
      ProhibitedPairs prohibited,
      PersonLinks links,
      Press press,
      Ids ids) {
    this.register =
        new RegisterCandidateService(
            centres, series, candidates, entries, catalogue, prohibited, links, press, ids);
  }

  public Decision<RegisterCandidate.Registered> register(
      Call call, RegisterCandidate.Command command) {
    return register.handle(call, command);
  }
}
