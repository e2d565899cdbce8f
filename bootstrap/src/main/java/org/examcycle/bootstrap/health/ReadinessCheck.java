package org.examcycle.bootstrap.health;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Something without which a node should be sent no requests. The answer says that it is missing and
 * no more, since anybody may ask; why stands in the log, once until it is there again.
 *
 * <p>A look that is late says nothing of what is looked at: the processors may be taken for a
 * moment. Then what was found last is told, for as long as that is not long ago.
 */
final class ReadinessCheck implements HealthIndicator {

  private static final Logger LOG = LoggerFactory.getLogger(ReadinessCheck.class);

  /** Three rounds of {@link Rounds}: what says nothing for so long is missing. */
  private static final Duration NOT_LONG_AGO = Duration.ofSeconds(3);

  private final String what;
  private final Lookout lookout;
  private final Lookout.Look look;
  private final Duration notLongAgo;
  private final AtomicBoolean missing = new AtomicBoolean();
  private volatile Optional<Found> last = Optional.empty();

  /**
   * @param at of the process's own clock, in nanoseconds
   */
  private record Found(Optional<String> fault, long at) {}

  ReadinessCheck(String what, Lookout lookout, Lookout.Look look) {
    this(what, lookout, look, NOT_LONG_AGO);
  }

  ReadinessCheck(String what, Lookout lookout, Lookout.Look look, Duration notLongAgo) {
    this.what = what;
    this.lookout = lookout;
    this.look = look;
    this.notLongAgo = notLongAgo;
  }

  @Override
  public Health health() {
    var fault = fault();
    if (fault.isPresent() && !missing.getAndSet(true)) {
      LOG.warn("not ready: {}", fault.get());
    }
    if (fault.isEmpty() && missing.getAndSet(false)) {
      LOG.info("ready again: {}", what);
    }
    return (fault.isEmpty() ? Health.up() : Health.down()).build();
  }

  private Optional<String> fault() {
    try {
      return lookout.look(this::found);
    } catch (SQLException late) {
      return last.filter(found -> System.nanoTime() - found.at < notLongAgo.toNanos())
          .map(Found::fault)
          .orElseGet(() -> Optional.of(unanswered(late)));
    }
  }

  /** Kept by whoever looks, so that what comes late is there for who asks next. */
  private Optional<String> found() throws SQLException {
    var fault = fault(look);
    last = Optional.of(new Found(fault, System.nanoTime()));
    return fault;
  }

  private Optional<String> fault(Lookout.Look asked) throws SQLException {
    try {
      return asked.fault();
    } catch (SQLException failed) {
      if (failed.getSQLState() == null) {
        throw failed; // no connection in time, and nobody knows why
      }
      return Optional.of(unanswered(failed));
    }
  }

  private String unanswered(SQLException failed) {
    var state = Optional.ofNullable(failed.getSQLState()).orElse("none");
    return what + ": no answer, SQLSTATE " + state;
  }
}
