package org.examcycle.domain.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.examcycle.domain.calendar.Series;
import org.examcycle.domain.calendar.english.WorkingDays;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.catalogue.Offer;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.centre.CentreNumber;

/**
 * Everything that must be known to decide about a transfer (INT-ENT-11).
 *
 * @param to the centre that is named
 * @param receiver the same, if there is such a centre
 * @param entries of the candidate, that stand
 * @param offers of what they are for
 * @param firstExam the day of the first of its papers, where the timetable has any
 * @param limits in force for the series, if any are
 * @param clocks of the sending centre
 * @param now when it is asked for, or accepted
 */
public record TransferCase(
    Series series,
    CandidateKey candidate,
    CentreNumber to,
    Optional<Centre> receiver,
    List<Entry> entries,
    List<Offer> offers,
    Optional<LocalDate> firstExam,
    Optional<EntryLimits> limits,
    WorkingDays workingDays,
    ZoneId clocks,
    Instant now) {

  public TransferCase {
    entries = List.copyOf(entries);
    offers = List.copyOf(offers);
  }
}
