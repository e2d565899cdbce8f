package org.examcycle.application.entry;

import java.time.Instant;
import java.util.Optional;
import org.examcycle.application.candidate.CandidateHistory;
import org.examcycle.application.candidate.CandidateRepository;
import org.examcycle.domain.candidate.Candidate;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.CandidateRefusal;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Refusal;

/** Registers at the receiving centre who comes from another one: the same person, a new number. */
final class TransferredCandidate {

  private final CandidateRepository candidates;

  TransferredCandidate(CandidateRepository candidates) {
    this.candidates = candidates;
  }

  /** What the history says of it; empty when the number is taken. */
  Optional<Change> register(Candidate before, CandidateKey as, Instant at) {
    var candidate =
        new Candidate(
            as,
            before.person(),
            before.name(),
            before.dateOfBirth(),
            before.sex(),
            before.status(),
            before.uci(),
            before.uln(),
            1);
    return candidates.add(candidate, at)
        ? Optional.of(CandidateHistory.registered(candidate))
        : Optional.empty();
  }

  Refusal taken(CandidateKey as) {
    return new CandidateRefusal.CandidateNumberTaken(as);
  }
}
