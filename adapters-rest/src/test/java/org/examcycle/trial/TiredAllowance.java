package org.examcycle.trial;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.examcycle.rest.call.RequestAllowance;

/** Grants everything until it is told to be tired, and remembers who may how much. */
final class TiredAllowance implements RequestAllowance {

  private final Map<String, Integer> asked = new LinkedHashMap<>();
  private Optional<Duration> wait = Optional.empty();

  @Override
  public synchronized Optional<Duration> take(String caller, int perMinute) {
    asked.put(caller, perMinute);
    return wait;
  }

  synchronized void rest(Duration time) {
    wait = Optional.of(time);
  }

  synchronized void wake() {
    wait = Optional.empty();
    asked.clear();
  }

  synchronized Map<String, Integer> asked() {
    return Map.copyOf(asked);
  }
}
