package org.examcycle.persistence.replica;

import java.sql.Connection;
import org.jooq.ConnectionProvider;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Connections for jOOQ: the standby's for a reading that is done there, and otherwise the usual.
 */
public record StandbyOrDatabase(ConnectionProvider database) implements ConnectionProvider {

  @Override
  public @Nullable Connection acquire() {
    return isAtStandby() ? StreamingReplica.AT_STANDBY.get() : database.acquire();
  }

  /** The standby's is given back when the reading ends. */
  @Override
  @SuppressWarnings("ReferenceEquality") // it is the very connection, or another
  public void release(Connection connection) {
    if (!StreamingReplica.AT_STANDBY.isBound() || connection != StreamingReplica.AT_STANDBY.get()) {
      database.release(connection);
    }
  }

  /** What a reading has to write, it writes in a transaction of its own. */
  private static boolean isAtStandby() {
    return StreamingReplica.AT_STANDBY.isBound()
        && !TransactionSynchronizationManager.isActualTransactionActive();
  }
}
