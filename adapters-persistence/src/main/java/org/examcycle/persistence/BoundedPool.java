package org.examcycle.persistence;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.Semaphore;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Connections for which only so many callers may wait: whoever comes then is told so at once, and
 * not after a wait that would most likely be in vain. Callers are answered by virtual threads, of
 * which there are thousands; what works in the background has a few threads of its own and waits
 * beside them. So does whoever is in the midst of a transaction and needs one more connection:
 * others wait for what he holds.
 */
final class BoundedPool extends HikariDataSource {

  private final Semaphore places;

  BoundedPool(int queue) {
    places = new Semaphore(queue);
  }

  @Override
  public Connection getConnection() throws SQLException {
    if (!Thread.currentThread().isVirtual()
        || TransactionSynchronizationManager.isActualTransactionActive()) {
      return super.getConnection();
    }
    if (!places.tryAcquire()) {
      throw new SQLTransientConnectionException("too many wait for a connection");
    }
    try {
      return super.getConnection();
    } finally {
      places.release();
    }
  }
}
