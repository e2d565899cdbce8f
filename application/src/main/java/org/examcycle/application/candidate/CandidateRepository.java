package org.examcycle.application.candidate;

import java.time.Instant;
import java.util.Optional;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.Candidate;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.centre.CentreNumber;

/** The candidates of every series. */
public interface CandidateRepository {

  /** False when the centre has a candidate of that number in the series. */
  boolean add(Candidate candidate, Instant registeredAt);

  /**
   * Stores the candidate under its own version, the one after the expected.
   *
   * @return false when it is no longer at the expected version
   */
  boolean save(Candidate candidate, long expectedVersion);

  Optional<Candidate> find(CandidateKey key);

  /** The candidates of a centre in a series in the order of their numbers, which are the cursor. */
  Slice<Candidate> list(SeriesCode series, CentreNumber centre, Page page);
}
