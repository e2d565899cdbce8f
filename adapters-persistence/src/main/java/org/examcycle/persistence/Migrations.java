package org.examcycle.persistence;

import java.time.Duration;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

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
    return configured(url, who, lock).load();
  }

  /** For a look alone, which is also told of migrations that are not of this build. */
  public static Flyway looking(String url, Credentials who) {
    return configured(url, who, LOCK).ignoreMigrationPatterns(new String[0]).load();
  }

  private static FluentConfiguration configured(String url, Credentials who, Duration lock) {
    return Flyway.configure()
        .dataSource(url, who.role(), who.password())
        .initSql("set lock_timeout = " + lock.toMillis())
        .locations("classpath:db/migration")
        .callbacks(new ToldMigrations())
        .defaultSchema(DatabaseRoles.SCHEMA)
        .createSchemas(false)
        .placeholderReplacement(false)
        .cleanDisabled(true);
  }
}
