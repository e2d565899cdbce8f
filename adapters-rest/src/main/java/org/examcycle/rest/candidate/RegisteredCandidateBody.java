package org.examcycle.rest.candidate;

import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.centre.CentreNumber;

/** A candidate who was registered. */
record RegisteredCandidateBody(
    SeriesCode series, CentreNumber centre, CandidateNumber number, long version) {}
