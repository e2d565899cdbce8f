package org.examcycle.acceptance.access;

import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.http.Exchange;

/** Sends a request as somebody. */
interface Wire {

  /**
   * @param like who asked when, and what for
   * @param path in the place of the one that was asked for
   */
  Answer send(Actor as, Exchange like, String path);
}
