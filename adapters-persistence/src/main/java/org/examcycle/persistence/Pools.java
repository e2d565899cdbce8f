package org.examcycle.persistence;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;

/** Pools of the application's connections. */
final class Pools {

  private Pools() {}

  static HikariDataSource of(PersistenceSettings settings, String schema) {
    var pool = usual(new BoundedPool(settings.pool().queue()), settings, schema);
    pool.setPoolName("examcycle");
    pool.setJdbcUrl(settings.url());
    // Of one size: a rush of entries must not wait for log-ins.
    pool.setMaximumPoolSize(settings.pool().size());
    pool.setConnectionTimeout(settings.pool().waiting().toMillis());
    // Several idle ones may have to be found dead within the time that somebody waits for one.
    pool.setValidationTimeout(settings.pool().longestLook().toMillis());
    return pool;
  }

  static HikariDataSource ofReplica(PersistenceSettings settings, String schema) {
    var replica = settings.replica();
    var pool = usual(new HikariDataSource(), settings, schema);
    pool.setPoolName("examcycle-replica");
    pool.setJdbcUrl(replica.url());
    pool.setReadOnly(true);
    pool.setMaximumPoolSize(replica.size());
    pool.setConnectionTimeout(replica.waiting().toMillis());
    pool.setValidationTimeout(replica.waiting().toMillis());
    // Until something is read: then whoever reads says how long it may be silent.
    pool.addDataSourceProperty("socketTimeout", replica.waitingSeconds());
    // It may be down, and is looked for again and again.
    pool.setInitializationFailTimeout(-1);
    return pool;
  }

  /** Of one connection. */
  static HikariDataSource spare(
      PersistenceSettings settings, String schema, Duration waiting, Duration silence) {
    var pool = usual(new HikariDataSource(), settings, schema);
    pool.setPoolName("examcycle-spare");
    pool.setJdbcUrl(settings.url());
    pool.setMaximumPoolSize(1);
    pool.setConnectionTimeout(waiting.toMillis());
    pool.setValidationTimeout(waiting.toMillis());
    pool.addDataSourceProperty("socketTimeout", String.valueOf(silence.toSeconds()));
    // It is there a moment later if it is not there now.
    pool.setInitializationFailTimeout(-1);
    return pool;
  }

  private static HikariDataSource usual(
      HikariDataSource pool, PersistenceSettings settings, String schema) {
    pool.setUsername(settings.application().role());
    pool.setPassword(settings.application().password());
    pool.setConnectionInitSql(settings.pool().limits());
    pool.setSchema(schema);
    pool.addDataSourceProperty("reWriteBatchedInserts", "true");
    pool.addDataSourceProperty("ApplicationName", "examcycle");
    pool.addDataSourceProperty("connectTimeout", settings.pool().waitingSeconds());
    // A server that fell silent, as when its machine is gone, says neither that nor anything.
    pool.addDataSourceProperty("socketTimeout", settings.pool().silenceSeconds());
    pool.addDataSourceProperty("tcpKeepAlive", "true");
    return pool;
  }
}
