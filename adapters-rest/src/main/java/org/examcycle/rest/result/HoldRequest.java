package org.examcycle.rest.result;

import jakarta.validation.constraints.NotNull;
import org.examcycle.domain.result.HoldReason;

/** Why a result is held back (INT-RES-03). */
record HoldRequest(@NotNull HoldReason reason) {}
