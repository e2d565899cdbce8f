package org.examcycle.application.centre;

import org.examcycle.domain.centre.CentreNumber;

/** What attached centres have sent to their Associates, single requests and files (INT-PRE-02). */
public interface SentToAssociate {

  /**
   * How much of what a centre has sent is not settled: neither approved nor returned, or a file
   * that is approved and not worked through yet, whose rows are decided in the Associate's name.
   */
  int waiting(CentreNumber centre);
}
