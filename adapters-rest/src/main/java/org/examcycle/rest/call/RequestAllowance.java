package org.examcycle.rest.call;

import java.time.Duration;
import java.util.Optional;

/** How many requests a caller has left, counted for all nodes together. */
@FunctionalInterface
public interface RequestAllowance {

  /**
   * Takes one request off what a caller has left. That refills steadily, so that a minute's worth
   * may come at once.
   *
   * @param caller tells it from every other, and is nobody's name or address
   * @param perMinute how many it may make in a minute
   * @return how long to wait, if nothing was left
   */
  Optional<Duration> take(String caller, int perMinute);
}
