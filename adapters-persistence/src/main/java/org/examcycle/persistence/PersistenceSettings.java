package org.examcycle.persistence;

import java.util.Optional;

/**
 * What the application must be told to reach its database. There are no defaults.
 *
 * @param url a JDBC address of PostgreSQL, without credentials
 * @param owner who migrates the schema at the start; if empty, it must have been migrated before
 * @param application what the running application is
 * @param masterKeys seal the keys of persons
 */
public record PersistenceSettings(
    String url,
    Optional<Credentials> owner,
    Credentials application,
    MasterKeys masterKeys,
    PoolSettings pool) {

  public PersistenceSettings(
      String url,
      Optional<Credentials> owner,
      Credentials application,
      MasterKeys masterKeys,
      int poolSize) {
    this(url, owner, application, masterKeys, PoolSettings.ofSize(poolSize));
  }
}
