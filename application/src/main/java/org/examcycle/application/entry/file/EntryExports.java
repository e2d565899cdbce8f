package org.examcycle.application.entry.file;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.Candidate;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.Entry;

/** Everything that a centre has in a series, read in one go. */
public interface EntryExports {

  /** Who the candidates of the centre in the series are. */
  Set<PersonId> persons(SeriesCode series, CentreNumber centre);

  /** In the order of candidates and syllabuses, without holding more than a few. */
  void forEach(SeriesCode series, CentreNumber centre, Consumer<Exported> taker);

  /**
   * A candidate with one standing entry, or without any.
   *
   * @param entry none where nothing stands; then the candidate comes once
   */
  record Exported(Candidate candidate, Optional<Entry> entry) {}
}
