package org.examcycle.application.entry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.usecase.UseCasePart;
import org.examcycle.domain.candidate.Candidate;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.entry.CandidateMustNotBeLeaving;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.entry.Transfer;
import org.examcycle.domain.entry.TransferMustBeAcceptedBeforeTheFirstExam;
import org.examcycle.domain.entry.TransferState;
import org.examcycle.domain.rule.Refusal;

/** Who is on the way to another centre, or has gone there (INT-ENT-11). */
@UseCasePart
public final class Leaving {

  private final CandidateMustNotBeLeaving rule = new CandidateMustNotBeLeaving();
  private final TransferMustBeAcceptedBeforeTheFirstExam lapsing =
      new TransferMustBeAcceptedBeforeTheFirstExam();
  private final Transfers transfers;
  private final SeriesRepository series;
  private final EntryRepository entries;
  private final CandidatePapers papers;

  public Leaving(
      Transfers transfers,
      SeriesRepository series,
      EntryRepository entries,
      CandidatePapers papers) {
    this.transfers = transfers;
    this.series = series;
    this.entries = entries;
    this.papers = papers;
  }

  /** Why nothing is changed about a candidate of that centre. */
  public Optional<Refusal> refuse(Candidate candidate, Centre centre, Instant now) {
    return rule.check(
        new CandidateMustNotBeLeaving.Facts(candidate.key(), state(candidate, centre, now)));
  }

  /** How far the transfer has come; none where it has lapsed: nobody can accept it any more. */
  Optional<TransferState> state(Candidate candidate, Centre centre, Instant now) {
    return transfers.listLeaving(candidate.key().series(), candidate.key().centre()).stream()
        .filter(transfer -> transfer.from().equals(candidate.key()))
        .filter(transfer -> !(transfer.isOpen() && isLapsed(transfer, candidate, centre, now)))
        .map(Transfer::state)
        .findFirst();
  }

  private boolean isLapsed(Transfer transfer, Candidate candidate, Centre centre, Instant now) {
    var of = series.find(candidate.key().series()).orElseThrow();
    var withdrawn = entries.listWithdrawn(candidate.key());
    var first = papers.firstExam(of, centre, standing(candidate), withdrawn, transfer.askedAt());
    return lapsing
        .check(
            new TransferMustBeAcceptedBeforeTheFirstExam.Facts(
                now.atZone(centre.timeZone()).toLocalDate(), first))
        .isPresent();
  }

  private List<Entry> standing(Candidate candidate) {
    return entries.listStanding(candidate.key().series(), Set.of(candidate.person())).stream()
        .filter(entry -> entry.candidate().equals(candidate.key()))
        .toList();
  }
}
