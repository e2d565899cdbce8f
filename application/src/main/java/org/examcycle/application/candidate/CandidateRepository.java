package org.examcycle.application.candidate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.Candidate;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.candidate.Uci;
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

  /**
   * The same, once nobody is about to change or erase the candidate. Within a transaction that
   * changes something nobody does so until its end.
   */
  Optional<Candidate> hold(CandidateKey key);

  /**
   * Who is known by a UCI and was born on that day, whatever the centre and series, the first one
   * registered first. Within a transaction that changes something the UCI is held until its end:
   * nobody else registers anybody by it meanwhile.
   */
  List<PersonId> findPersons(Uci uci, LocalDate dateOfBirth);

  /** The candidates of a centre in a series in the order of their numbers, which are the cursor. */
  Slice<Candidate> list(SeriesCode series, CentreNumber centre, Page page);
}
