package org.examcycle.domain.candidate;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A candidate of one centre in one series (INT-CAN-02).
 *
 * @param person who it is; the same person may be a candidate elsewhere and in other series
 * @param version counts the changes
 */
public record Candidate(
    CandidateKey key,
    PersonId person,
    PersonName name,
    LocalDate dateOfBirth,
    Sex sex,
    CandidateStatus status,
    Optional<Uci> uci,
    Optional<Uln> uln,
    long version) {

  /** Whether both read as one person: the same name in either script, the same date of birth. */
  public boolean readsAs(Candidate other) {
    return name.original().equals(other.name.original())
        && name.latin().equals(other.name.latin())
        && dateOfBirth.equals(other.dateOfBirth);
  }

  /**
   * The number alone: whose it was cannot be told any more. A later version, so that who changes
   * the candidate at the same moment does not bring the name back.
   */
  public Candidate erased() {
    return new Candidate(
        key,
        person,
        ErasedPerson.NAME,
        ErasedPerson.DATE_OF_BIRTH,
        Sex.UNSPECIFIED,
        status,
        Optional.empty(),
        Optional.empty(),
        version + 1);
  }

  public boolean isErased() {
    return dateOfBirth.equals(ErasedPerson.DATE_OF_BIRTH);
  }

  public boolean isPrivate() {
    return status == CandidateStatus.PRIVATE;
  }
}
