package org.examcycle.persistence;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * One connection beside the pool, for looks at the database that must not wait until somebody's
 * work is done. Whoever cannot have it at once is told so.
 */
public final class SpareConnection implements AutoCloseable {

  /** The least that the pool's maker allows. */
  private static final Duration WAITING = Duration.ofMillis(250);

  /** After which a server that says nothing is given up. */
  private static final Duration SILENCE = Duration.ofSeconds(2);

  private final HikariDataSource source;

  public SpareConnection(PersistenceSettings settings, Flyway schema) {
    source = Pools.spare(settings, schema.getConfiguration().getDefaultSchema(), WAITING, SILENCE);
  }

  public DataSource source() {
    return source;
  }

  @Override
  public void close() {
    source.close();
  }
}
