package org.examcycle.domain.entry;

import java.time.LocalDate;
import java.util.Optional;
import org.examcycle.domain.award.EarlierAward;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.PersonId;

/**
 * From whom an entry carries marks (INT-ENT-09).
 *
 * @param previous the centre, candidate number and series given
 * @param resultsOut whether the results of that series are out, whoever's
 * @param found that candidate's entry for the syllabus, if there is one that was not withdrawn;
 *     none where the caller may not know of one
 */
public record CarryClaim(CandidateKey previous, boolean resultsOut, Optional<Earlier> found) {

  /**
   * @param person who the earlier candidate is
   * @param timesCarried by how many other entries that stand
   * @param award empty while there is none, or it is held back
   */
  public record Earlier(
      PersonId person, LocalDate dateOfBirth, int timesCarried, Optional<EarlierAward> award) {}

  /** The earlier entry, unless somebody born on another day claims it (INT-CAN-05). */
  public Optional<Earlier> of(LocalDate dateOfBirth) {
    return found.filter(earlier -> earlier.dateOfBirth().equals(dateOfBirth));
  }
}
