package org.examcycle.application.centre;

import java.time.Instant;
import java.util.List;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.rule.Change;

/** What waits for an Associate, given back by the board in its place (INT-PRE-02). */
public interface GivenBack {

  /**
   * Gives back everything that a centre has sent and nobody has decided. What is approved is worked
   * through all the same.
   *
   * @param reason in words, for the centre to read
   * @return what the history says of it
   */
  List<Change> all(CentreNumber centre, String reason, Instant at);
}
