package org.examcycle.rest.entry;

import jakarta.validation.constraints.NotNull;
import org.examcycle.domain.centre.CentreNumber;

/**
 * To which centre a candidate is to move (INT-ENT-11).
 *
 * @param to the receiving centre
 */
record TransferRequest(@NotNull CentreNumber to) {}
