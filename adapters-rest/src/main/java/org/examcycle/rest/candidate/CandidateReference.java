package org.examcycle.rest.candidate;

import jakarta.validation.constraints.NotNull;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.centre.CentreNumber;

/** A candidate of a centre in a series (INT-CAN-01). */
record CandidateReference(
    @NotNull SeriesCode series, @NotNull CentreNumber centre, @NotNull CandidateNumber number) {}
