package org.examcycle.persistence;

import java.util.function.Consumer;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads many rows by a cursor, so that a file of a whole series needs the memory of a thousand
 * rows.
 */
@JooqAdapter
public final class RowStream {

  private static final int FETCHED_AT_ONCE = 1000;

  private final TransactionTemplate reading;

  RowStream(PlatformTransactionManager transactions) {
    reading = new TransactionTemplate(transactions);
    reading.setReadOnly(true);
  }

  /**
   * Hands on every row in the query's order. Keeps a connection until the last one is taken, in the
   * transaction at hand or, since a cursor needs one, in its own.
   */
  public <R extends Record> void each(ResultQuery<R> query, Consumer<? super R> taker) {
    reading.executeWithoutResult(
        _ -> {
          try (var rows = query.fetchSize(FETCHED_AT_ONCE).fetchLazy()) {
            rows.forEach(taker);
          }
        });
  }
}
