package org.examcycle.persistence.testkit;

import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.examcycle.application.usecase.Transactions;
import org.examcycle.domain.rule.Decision;
import org.jooq.DSLContext;

/** Two nodes that come for one thing: each in a transaction and on a connection of its own. */
public final class TwoNodes {

  private final PostgresKit kit;
  private final Transactions transactions;

  public TwoNodes(PostgresKit kit) {
    this.kit = kit;
    this.transactions = kit.get(Transactions.class);
  }

  /** The second begins when the first is done but not committed, and has to wait for it. */
  public void bothAtOnce(Runnable first, Runnable second) {
    var firstIsDone = new CountDownLatch(1);
    var nodes = Executors.newFixedThreadPool(2);
    try {
      var one =
          nodes.submit(
              () ->
                  inTransaction(
                      () -> {
                        first.run();
                        firstIsDone.countDown();
                        awaitSomebodyWaiting();
                      }));
      var other =
          nodes.submit(
              () -> {
                firstIsDone.await();
                inTransaction(second);
                return true;
              });
      assertThatNoException()
          .isThrownBy(
              () -> {
                one.get(30, TimeUnit.SECONDS);
                other.get(30, TimeUnit.SECONDS);
              });
    } finally {
      nodes.shutdownNow();
    }
  }

  public void inTransaction(Runnable work) {
    transactions.within(
        () -> {
          work.run();
          return Decision.granted(true);
        });
  }

  private void awaitSomebodyWaiting() {
    var waiting = "select exists (select from pg_locks where not granted)";
    var dsl = kit.get(DSLContext.class);
    while (!dsl.fetchSingle(waiting).into(Boolean.class)
        && !Thread.currentThread().isInterrupted()) {
      Thread.onSpinWait();
    }
  }
}
