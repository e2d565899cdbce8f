package org.examcycle.persistence;

import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Stores one thing while the next is made: in the transaction at hand and on its connection, by a
 * thread beside. Whoever makes the next may read meanwhile: the driver lets a statement wait for
 * the one, or the COPY, that is under way.
 */
@JooqAdapter
public final class Behind {

  private static final Executor BESIDE = task -> Thread.ofVirtual().name("behind").start(task);

  private final DataSource connections;

  Behind(DataSource connections) {
    this.connections = connections;
  }

  /**
   * Until all are stored, in their order and one at a time.
   *
   * @throws RuntimeException what storing threw, if it did: what making the next one threw then is
   *     of a transaction that had failed
   */
  public <T> void each(Iterator<T> made, Consumer<T> store) {
    var connection = DataSourceUtils.getConnection(connections);
    try {
      each(made, store, new ConnectionHolder(connection));
    } finally {
      DataSourceUtils.releaseConnection(connection, connections);
    }
  }

  private <T> void each(Iterator<T> made, Consumer<T> store, ConnectionHolder transaction) {
    var stored = CompletableFuture.<Void>completedFuture(null);
    try {
      while (made.hasNext()) {
        var next = made.next();
        await(stored);
        stored =
            CompletableFuture.runAsync(() -> within(transaction, () -> store.accept(next)), BESIDE);
      }
    } finally {
      // Nobody may have the connection while it still stores.
      await(stored);
    }
  }

  private static void await(CompletableFuture<Void> stored) {
    try {
      stored.join();
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
    }
  }

  private void within(ConnectionHolder transaction, Runnable work) {
    TransactionSynchronizationManager.bindResource(connections, transaction);
    try {
      work.run();
    } finally {
      TransactionSynchronizationManager.unbindResource(connections);
    }
  }
}
