package org.examcycle.acceptance.driver;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The candidates of a centre in a series. */
public interface CandidateDriver {

  /**
   * @param previous an earlier candidate who is said to be the same person
   * @return the version of the new candidate
   */
  Outcome<Long> register(Actor by, Key candidate, Details details, Optional<Key> previous);

  /** Changes all details; answers the new version. */
  Outcome<Long> change(Actor by, Key candidate, long version, Details details);

  Outcome<Seen> candidate(Actor by, Key candidate);

  /** All of a centre's candidates in a series, fetched page by page. */
  Outcome<List<Seen>> candidates(Actor by, String series, String centre, int pageSize);

  /** Says that two candidates are one person; answers who is linked. */
  Outcome<Linked> link(Actor by, Key one, Key other, String reason);

  record Linked(Key one, Key other) {}

  record Key(String series, String centre, String number) {}

  /**
   * @param language BCP 47
   * @param sex {@code FEMALE}, {@code MALE} or {@code UNSPECIFIED}
   * @param status {@code SCHOOL} or {@code PRIVATE}
   */
  record Details(
      String name,
      String latinName,
      String language,
      LocalDate dateOfBirth,
      String sex,
      String status,
      Optional<String> uci,
      Optional<String> uln) {}

  record Seen(Key candidate, Details details, long version) {}
}
