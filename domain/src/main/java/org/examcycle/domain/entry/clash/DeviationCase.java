package org.examcycle.domain.entry.clash;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.examcycle.domain.calendar.KeyMoment;
import org.examcycle.domain.calendar.Series;
import org.examcycle.domain.catalogue.SyllabusPair;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.entry.EntryLimits;

/**
 * Everything that must be known to decide whether a deviation may be asked for, or granted
 * (INT-ENT-12).
 *
 * @param day on which the candidate sits the paper
 * @param timed the paper that is to move
 * @param limits in force for the series, if any are
 * @param prohibited the pairs of syllabuses that may not be taken together
 * @param dueBy until when the series takes such requests, where it says so
 * @param arrivedAt when it is asked for, or granted
 */
public record DeviationCase(
    Series series,
    Centre centre,
    CandidateDay day,
    TimedPaper timed,
    Instant movedTo,
    Optional<EntryLimits> limits,
    List<SyllabusPair> prohibited,
    Optional<KeyMoment> dueBy,
    Instant arrivedAt) {

  public DeviationCase {
    prohibited = List.copyOf(prohibited);
  }

  /** Why it may be asked for; empty where no figures are in force. */
  public Optional<Set<Ground>> grounds() {
    return limits.map(figures -> day.grounds(figures, prohibited));
  }

  /** The same in their order, none where no figures are in force. */
  public List<Ground> sortedGrounds() {
    return grounds().stream().flatMap(Set::stream).sorted().toList();
  }

  /** The date on which the paper is to be sat, where it is sat. */
  public LocalDate movedToDate() {
    return movedTo.atZone(centre.timeZone()).toLocalDate();
  }
}
