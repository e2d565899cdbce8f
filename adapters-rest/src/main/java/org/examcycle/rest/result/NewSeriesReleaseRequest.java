package org.examcycle.rest.result;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;

/**
 * A release to be planned (INT-RES-01).
 *
 * @param family as types of qualification name it
 * @param resultsAt from when on results show, once approved
 */
record NewSeriesReleaseRequest(
    @NotNull @Pattern(regexp = "[A-Z0-9_]{1,40}") String family, @NotNull Instant resultsAt) {}
