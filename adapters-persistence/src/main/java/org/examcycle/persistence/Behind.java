package org.examcycle.persistence;

import java.sql.Connection;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
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

  /** It waits for the database most of the time, and is then to go on at once: no virtual one. */
  private static final ThreadFactory BESIDE = Thread.ofPlatform().name("behind").factory();

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
    try (var beside = Executors.newSingleThreadExecutor(BESIDE)) {
      each(made, next -> within(connection, () -> store.accept(next)), beside);
    } finally {
      DataSourceUtils.releaseConnection(connection, connections);
    }
  }

  private <T> void each(Iterator<T> made, Consumer<T> store, Executor beside) {
    var stored = CompletableFuture.<Void>completedFuture(null);
    try {
      while (made.hasNext()) {
        var next = made.next();
        await(stored);
        stored = CompletableFuture.runAsync(() -> store.accept(next), beside);
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

  private void within(Connection transaction, Runnable work) {
    TransactionSynchronizationManager.bindResource(connections, new ConnectionHolder(transaction));
    try {
      work.run();
    } finally {
      TransactionSynchronizationManager.unbindResource(connections);
    }
  }
}
