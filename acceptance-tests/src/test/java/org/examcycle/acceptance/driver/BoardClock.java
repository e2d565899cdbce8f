package org.examcycle.acceptance.driver;

import java.time.Instant;

/** The clock by which the board judges every deadline. Put back before each scenario. */
public interface BoardClock {

  void set(Instant now);

  Instant now();
}
