package org.examcycle.persistence;

import static org.jooq.impl.DSL.val;

import org.jooq.DSLContext;

/** What one transaction does at a time, on whichever node: others wait until it has ended. */
public final class Turn {

  /** In the order of the names: a sorted subquery is worked through as it is sorted. */
  private static final String TAKE =
      "select pg_advisory_xact_lock(hashtextextended(name, 0)) from (select name from"
          + " unnest({0}::text[]) with ordinality as named(name, place) order by place) as named";

  private Turn() {}

  /** Who names several, names them always in one order, so that no two wait for each other. */
  public static void take(DSLContext dsl, String... names) {
    dsl.resultQuery(TAKE, val(names)).execute();
  }
}
