package org.examcycle.application.entry;

import java.util.Optional;
import org.examcycle.application.candidate.CandidateRepository;
import org.examcycle.domain.candidate.Candidate;
import org.examcycle.domain.candidate.CandidateKey;

/**
 * Finds whom an entry names as the same person in an earlier series (INT-CAN-05). Somebody of
 * another centre who was born on another day is not found: else a centre learnt by guessing numbers
 * who is entered elsewhere (COM-ACC-02).
 */
final class EarlierCandidates {

  private EarlierCandidates() {}

  static Optional<Candidate> find(
      CandidateRepository candidates, Candidate candidate, CandidateKey previous) {
    return candidates.find(previous).filter(earlier -> mayBeToldOf(candidate, earlier));
  }

  private static boolean mayBeToldOf(Candidate candidate, Candidate earlier) {
    return earlier.key().centre().equals(candidate.key().centre())
        || earlier.dateOfBirth().equals(candidate.dateOfBirth());
  }
}
