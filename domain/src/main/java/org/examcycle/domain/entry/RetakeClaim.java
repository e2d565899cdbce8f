package org.examcycle.domain.entry;

import java.time.LocalDate;
import java.util.Optional;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.PersonId;

/**
 * What a retake rests on (INT-ENT-05).
 *
 * @param previous the centre, candidate number and series given
 * @param found that candidate's entry for the syllabus, if there is one that was not withdrawn
 */
public record RetakeClaim(CandidateKey previous, Optional<EarlierEntry> found) {

  /**
   * @param person who the earlier candidate is
   * @param dateOfBirth of the earlier candidate
   */
  public record EarlierEntry(PersonId person, LocalDate dateOfBirth) {}

  /** Who the earlier candidate is, unless somebody born on another day claims it (INT-CAN-05). */
  public Optional<PersonId> personBorn(LocalDate dateOfBirth) {
    return found
        .filter(earlier -> earlier.dateOfBirth().equals(dateOfBirth))
        .map(EarlierEntry::person);
  }
}
