package org.examcycle.persistence.document;

import static org.examcycle.persistence.jooq.Tables.DEMONSTRATION_MARK;

import org.examcycle.application.document.Demonstration;
import org.examcycle.persistence.JooqAdapter;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** A database is marked before it is filled or never: it is asked once. */
@JooqAdapter
final class JooqDemonstration implements Demonstration {

  private final DSLContext dsl;
  private volatile @Nullable Boolean known;

  JooqDemonstration(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public boolean isOne() {
    var marked = known;
    if (marked == null) {
      marked = dsl.fetchExists(DEMONSTRATION_MARK);
      known = marked;
    }
    return marked;
  }
}
