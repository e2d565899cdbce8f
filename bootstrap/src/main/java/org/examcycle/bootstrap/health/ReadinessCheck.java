package org.examcycle.bootstrap.health;

import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Something without which a node should be sent no requests. The answer says that it is missing and
 * no more, since anybody may ask; why stands in the log, once until it is there again.
 */
final class ReadinessCheck implements HealthIndicator {

  private static final Logger LOG = LoggerFactory.getLogger(ReadinessCheck.class);

  private final String what;
  private final Lookout lookout;
  private final Lookout.Look look;
  private final AtomicBoolean missing = new AtomicBoolean();

  ReadinessCheck(String what, Lookout lookout, Lookout.Look look) {
    this.what = what;
    this.lookout = lookout;
    this.look = look;
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
      return lookout.look(look);
    } catch (SQLException unanswered) {
      var state = Optional.ofNullable(unanswered.getSQLState()).orElse("none");
      return Optional.of(what + ": no answer, SQLSTATE " + state);
    }
  }
}
