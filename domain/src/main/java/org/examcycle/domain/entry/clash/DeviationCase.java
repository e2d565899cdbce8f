package org.examcycle.domain.entry.clash;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.examcycle.domain.calendar.Series;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.entry.EntryLimits;

/**
 * Everything that must be known to decide whether a deviation may be asked for (INT-ENT-12).
 *
 * @param day on which the candidate sits the paper
 * @param timed the paper that is to move
 * @param limits in force for the series, if any are
 * @param dueBy the last day on which the series takes such requests, where it has one
 */
public record DeviationCase(
    Series series,
    Centre centre,
    CandidateDay day,
    TimedPaper timed,
    Instant movedTo,
    Optional<EntryLimits> limits,
    Optional<LocalDate> dueBy,
    Instant arrivedAt) {

  /** The date on which the paper is to be sat, where it is sat. */
  public LocalDate movedToDate() {
    return movedTo.atZone(centre.timeZone()).toLocalDate();
  }
}
