package org.examcycle.application.entry;

import java.util.List;
import java.util.Map;
import org.examcycle.domain.calendar.EntryKind;
import org.examcycle.domain.calendar.EntryStanding;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateStatus;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.centre.CentreNumber;

/** A centre's candidates and entries of a series, counted where they are kept. */
public interface SeriesCounts {

  /** How many are registered; a status that nobody has is missing. */
  Map<CandidateStatus, Integer> candidates(SeriesCode series, CentreNumber centre);

  /** Entries that stand, those together that are alike in everything that is told; in no order. */
  List<Entries> entries(SeriesCode series, CentreNumber centre);

  /**
   * @param status of the candidates
   * @param count at least 1
   */
  record Entries(
      OptionKey option,
      EntryKind kind,
      EntryStanding standing,
      CandidateStatus status,
      int count) {}
}
