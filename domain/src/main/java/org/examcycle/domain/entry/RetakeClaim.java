package org.examcycle.domain.entry;

import java.time.LocalDate;
import java.util.Optional;
import org.examcycle.domain.candidate.CandidateKey;

/**
 * What a retake rests on (INT-ENT-05).
 *
 * @param previous the centre, candidate number and series given
 * @param found that candidate's entry for the syllabus, if there is one that was not withdrawn
 */
public record RetakeClaim(CandidateKey previous, Optional<EarlierEntry> found) {

  /**
   * @param dateOfBirth of the earlier candidate
   */
  public record EarlierEntry(LocalDate dateOfBirth) {}
}
