package org.examcycle.acceptance.access;

import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.http.Exchange;

/** Sends a request as somebody. */
public interface Wire {

  /**
   * @param asked its request, at its time
   */
  Answer send(Actor as, Exchange asked);
}
