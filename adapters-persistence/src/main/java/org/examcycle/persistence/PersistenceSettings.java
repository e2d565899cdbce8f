package org.examcycle.persistence;

import java.util.Optional;

/**
 * What the application must be told to reach its database. There are no defaults.
 *
 * @param url a JDBC address of PostgreSQL, without credentials
 * @param owner who migrates the schema at the start; if empty, it must have been migrated before
 * @param application what the running application is
 * @param masterKeys seal the keys of persons
 * @param poolSize connections kept, 2 at least: what is done apart needs one more than its caller
 */
public record PersistenceSettings(
    String url,
    Optional<Credentials> owner,
    Credentials application,
    MasterKeys masterKeys,
    int poolSize) {

  public PersistenceSettings {
    if (poolSize < 2) {
      throw new IllegalArgumentException("the pool needs two connections");
    }
  }
}
