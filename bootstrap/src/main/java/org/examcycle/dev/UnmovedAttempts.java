package org.examcycle.dev;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.examcycle.application.result.online.Attempts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Tries of numbers and passwords, kept by the machine's clock, which nobody moves: what was tried
 * an hour ago was tried an hour ago, wherever the application's clock stood then and stands now.
 */
final class UnmovedAttempts implements Attempts {

  private final Attempts kept;
  private final MovableClock clock;

  UnmovedAttempts(Attempts kept, MovableClock clock) {
    this.kept = kept;
    this.clock = clock;
  }

  /** Puts this before whatever keeps them. */
  record Everywhere(ObjectProvider<MovableClock> clock) implements BeanPostProcessor {
    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
      return bean instanceof Attempts attempts
          ? new UnmovedAttempts(attempts, clock.getObject())
          : bean;
    }
  }

  @Override
  public Earlier before(Attempt attempt, Instant after) {
    var ahead = clock.ahead();
    var earlier = kept.before(byTheMachine(attempt, ahead), after.minus(ahead));
    return new Earlier(shown(earlier.onId(), ahead), shown(earlier.byCaller(), ahead));
  }

  @Override
  public void add(Attempt attempt) {
    kept.add(byTheMachine(attempt, clock.ahead()));
  }

  @Override
  public void forgive(UUID attempt) {
    kept.forgive(attempt);
  }

  @Override
  public void forgiveAll(Kind kind, String candidate) {
    kept.forgiveAll(kind, candidate);
  }

  private static Attempt byTheMachine(Attempt attempt, Duration ahead) {
    return new Attempt(
        attempt.id(),
        attempt.kind(),
        attempt.candidate(),
        attempt.caller(),
        attempt.at().minus(ahead));
  }

  private static List<Instant> shown(List<Instant> tried, Duration ahead) {
    return tried.stream().map(at -> at.plus(ahead)).toList();
  }
}
