package org.examcycle.acceptance.architecture.wrong.driver.http;

import org.examcycle.domain.centre.CentreNumber;

/** What no driver over HTTP may do: the rule about drivers must report it. */
public final class KnowsTheDomain {

  /** Takes a short cut. */
  public CentreNumber number(String text) {
    return CentreNumber.of(text);
  }
}
