package org.examcycle.rest.entry;

import jakarta.validation.constraints.NotNull;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.centre.CentreNumber;

/** The candidate whose entry is retaken, or whose marks are carried (INT-ENT-05, INT-ENT-09). */
record EarlierCandidate(
    @NotNull SeriesCode series, @NotNull CentreNumber centre, @NotNull CandidateNumber number) {}
