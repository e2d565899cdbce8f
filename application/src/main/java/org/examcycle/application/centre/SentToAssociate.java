package org.examcycle.application.centre;

import org.examcycle.domain.centre.CentreNumber;

/** What attached centres have sent to their Associates, single requests and files (INT-PRE-02). */
public interface SentToAssociate {

  /** How much of what a centre has sent is neither approved nor returned. */
  int waiting(CentreNumber centre);
}
