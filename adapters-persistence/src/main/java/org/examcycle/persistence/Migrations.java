package org.examcycle.persistence;

import org.flywaydb.core.Flyway;

/** The migrations of this build. */
public final class Migrations {

  private Migrations() {}

  /**
   * @param who the owner, who alone can run them; the application can see whether they have run
   */
  public static Flyway of(String url, Credentials who) {
    return Flyway.configure()
        .dataSource(url, who.role(), who.password())
        .locations("classpath:db/migration")
        .defaultSchema(DatabaseRoles.SCHEMA)
        .createSchemas(false)
        .placeholderReplacement(false)
        .cleanDisabled(true)
        .load();
  }
}
