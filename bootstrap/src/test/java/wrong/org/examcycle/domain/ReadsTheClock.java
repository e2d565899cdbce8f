package wrong.org.examcycle.domain;

import java.time.Instant;

/** Wrong on purpose: an instant is handed in. */
final class ReadsTheClock {

  private ReadsTheClock() {}

  static boolean isOver(Instant end) {
    return Instant.now().isAfter(end);
  }
}
