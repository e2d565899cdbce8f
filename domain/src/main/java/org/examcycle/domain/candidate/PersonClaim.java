package org.examcycle.domain.candidate;

import java.util.Optional;

/**
 * The claim to be the same person as an earlier candidate (INT-CAN-05).
 *
 * @param previous the centre, number and series given
 * @param found that candidate, if there is one
 */
public record PersonClaim(CandidateKey previous, Optional<Candidate> found) {}
