package wrong.org.examcycle.rest.entry;

import java.time.Clock;

/** Wrong on purpose: a second clock. */
final class HasItsOwnClock {

  private HasItsOwnClock() {}

  static Clock clock() {
    return Clock.systemUTC();
  }
}
