package org.examcycle.persistence;

import java.time.Duration;
import org.flywaydb.core.Flyway;

/** The migrations of this build. */
public final class Migrations {

  /** How long one waits for a table, and everybody who comes for that table after it. */
  static final Duration LOCK = Duration.ofSeconds(3);

  private Migrations() {}

  /**
   * @param who the owner, who alone can run them; the application can see whether they have run
   */
  public static Flyway of(String url, Credentials who) {
    return of(url, who, LOCK);
  }

  static Flyway of(String url, Credentials who, Duration lock) {
    return Flyway.configure()
        .dataSource(url, who.role(), who.password())
        .initSql("set lock_timeout = " + lock.toMillis())
        .locations("classpath:db/migration")
        .defaultSchema(DatabaseRoles.SCHEMA)
        .createSchemas(false)
        .placeholderReplacement(false)
        .cleanDisabled(true)
        .load();
  }
}
