package org.examcycle.rest.marking;

import org.examcycle.domain.award.Standing;

/**
 * What decides an outcome beside the marks (INT-AWD-06).
 *
 * @param caseOpen PENDING
 * @param disqualified NO RESULT
 * @param laterSeriesDecides TO BE ISSUED
 */
record StandingRequest(boolean caseOpen, boolean disqualified, boolean laterSeriesDecides) {

  Standing standing() {
    return new Standing(caseOpen, disqualified, laterSeriesDecides);
  }
}
