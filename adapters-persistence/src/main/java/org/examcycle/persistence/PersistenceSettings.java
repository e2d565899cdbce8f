package org.examcycle.persistence;

import java.util.Optional;
import org.examcycle.persistence.replica.ReplicaSettings;

/**
 * What the application must be told to reach its database. There are no defaults.
 *
 * @param url a JDBC address of PostgreSQL, without credentials
 * @param owner who migrates the schema at the start; if empty, it must have been migrated before
 * @param application what the running application is
 * @param masterKeys seal the keys of persons
 * @param replica to read from, if there is one
 */
public record PersistenceSettings(
    String url,
    Optional<Credentials> owner,
    Credentials application,
    MasterKeys masterKeys,
    PoolSettings pool,
    ReplicaSettings replica) {

  /** With the usual times, and without a replica. */
  public PersistenceSettings(
      String url,
      Optional<Credentials> owner,
      Credentials application,
      MasterKeys masterKeys,
      int poolSize) {
    this(
        url, owner, application, masterKeys, PoolSettings.ofSize(poolSize), ReplicaSettings.none());
  }
}
