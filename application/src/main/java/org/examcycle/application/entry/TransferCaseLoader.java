package org.examcycle.application.entry;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.calendar.english.ReleaseWindowTable;
import org.examcycle.application.catalogue.Offers;
import org.examcycle.application.usecase.UseCasePart;
import org.examcycle.domain.candidate.Candidate;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.TransferCase;

/** Fills the case that the rules of transfers see. */
@UseCasePart
final class TransferCaseLoader {

  private final SeriesRepository series;
  private final EntryRepository entries;
  private final Offers offers;
  private final CandidatePapers papers;
  private final EntryLimitTable limits;
  private final ReleaseWindowTable days;

  TransferCaseLoader(
      SeriesRepository series,
      EntryRepository entries,
      Offers offers,
      CandidatePapers papers,
      EntryLimitTable limits,
      ReleaseWindowTable days) {
    this.series = series;
    this.entries = entries;
    this.offers = offers;
    this.papers = papers;
    this.limits = limits;
    this.days = days;
  }

  /** Of a transfer that is asked for now. */
  TransferCase load(
      Candidate candidate, Centre sender, CentreNumber to, Optional<Centre> receiver, Instant now) {
    return load(candidate, sender, to, receiver, now, now);
  }

  /** Of one that was asked for at a moment. */
  TransferCase load(
      Candidate candidate,
      Centre sender,
      CentreNumber to,
      Optional<Centre> receiver,
      Instant asked,
      Instant now) {
    var code = candidate.key().series();
    var of = series.find(code).orElseThrow();
    var standing =
        entries.listStanding(code, Set.of(candidate.person())).stream()
            .filter(entry -> entry.candidate().equals(candidate.key()))
            .toList();
    return new TransferCase(
        of,
        candidate.key(),
        to,
        receiver,
        standing,
        standing.stream().flatMap(entry -> offers.find(code, entry.option()).stream()).toList(),
        papers.firstExam(of, sender, standing, entries.listWithdrawn(candidate.key()), asked),
        limits.inForce(code),
        days.workingDays(),
        sender.timeZone(),
        now);
  }
}
