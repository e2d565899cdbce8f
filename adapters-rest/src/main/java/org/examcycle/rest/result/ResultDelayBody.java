package org.examcycle.rest.result;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.examcycle.domain.result.ResultDelay;

/**
 * How much later than itself an Associate lets its centres see results (INT-PRE-02).
 *
 * @param hours 0 to 336, after the instant at which results came out
 */
record ResultDelayBody(@Min(0) @Max(ResultDelay.MOST) int hours) {}
