package org.examcycle.domain.candidate;

import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.CentreNumber;

/** By which a candidate of a series is known: the number is the centre's own (INT-CAN-01). */
public record CandidateKey(SeriesCode series, CentreNumber centre, CandidateNumber number) {

  /** {@code 2027-06/MZ040/0001}. */
  @Override
  public String toString() {
    return series + "/" + centre + "/" + number;
  }
}
