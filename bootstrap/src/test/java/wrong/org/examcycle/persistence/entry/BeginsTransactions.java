package wrong.org.examcycle.persistence.entry;

import org.jooq.DSLContext;

/** Wrong on purpose: transactions are the use-case boundary's. */
record BeginsTransactions(DSLContext dsl) {

  void put() {
    dsl.transaction(() -> dsl.execute("select 1"));
  }
}
