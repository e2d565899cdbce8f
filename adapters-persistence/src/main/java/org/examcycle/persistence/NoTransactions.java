package org.examcycle.persistence;

import org.jooq.TransactionContext;
import org.jooq.TransactionProvider;

/** Refuses transactions that jOOQ would begin: the only one is the use-case boundary's. */
final class NoTransactions implements TransactionProvider {

  @Override
  public void begin(TransactionContext context) {
    throw new UnsupportedOperationException("transactions are begun by the use-case boundary");
  }

  @Override
  public void commit(TransactionContext context) {
    throw new UnsupportedOperationException("nothing was begun");
  }

  @Override
  public void rollback(TransactionContext context) {
    // jOOQ rolls back when begin has failed; there is nothing to undo
  }
}
