package org.examcycle.domain.award;

/**
 * What else decides a candidate's outcome in one syllabus, beside the marks (INT-AWD-06).
 *
 * @param caseOpen a case is open or a decision awaited: PENDING
 * @param disqualified by a panel: NO RESULT
 * @param laterSeriesDecides the result is issued with a later series: TO BE ISSUED
 */
public record Standing(boolean caseOpen, boolean disqualified, boolean laterSeriesDecides) {

  public static final Standing PLAIN = new Standing(false, false, false);
}
