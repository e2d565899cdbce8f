package org.examcycle.rest.entry;

import jakarta.validation.constraints.NotNull;
import org.examcycle.domain.candidate.CandidateNumber;

/**
 * How the receiving centre takes a candidate over (INT-ENT-11).
 *
 * @param candidate the number that it gives
 */
record AcceptanceRequest(@NotNull CandidateNumber candidate) {}
