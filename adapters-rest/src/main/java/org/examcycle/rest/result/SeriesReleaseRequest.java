package org.examcycle.rest.result;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** Another instant for a release; proposal and approval are undone by it. */
record SeriesReleaseRequest(@NotNull Instant resultsAt) {}
