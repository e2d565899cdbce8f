package org.examcycle.domain.entry.clash;

import java.time.Duration;
import java.time.Instant;

/**
 * When a candidate sits a paper, one after the other (INT-ENT-12).
 *
 * @param begins at its Key Time, or when the paper before it has ended
 */
public record PlannedPaper(TimedPaper timed, Instant begins) {

  public Instant ends() {
    return begins.plus(timed.length());
  }

  /** How long, from the Key Time on, the candidate is kept from meeting anybody who has sat it. */
  public Duration supervised() {
    return Duration.between(timed.keyTime(), begins);
  }
}
