package org.examcycle.rest.entry;

import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.centre.CentreNumber;

/**
 * Who the candidate is from now on.
 *
 * @param version of the transfer
 */
record AcceptedTransferBody(
    SeriesCode series, CentreNumber centre, CandidateNumber candidate, long version) {}
