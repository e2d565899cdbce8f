package org.examcycle.persistence;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.val;

import java.util.stream.Stream;
import org.jooq.DSLContext;

/** What one transaction does at a time, on whichever node: others wait until it has ended. */
public final class Turn {

  private Turn() {}

  /** Who names several, names them always in one order, so that no two wait for each other. */
  public static void take(DSLContext dsl, String... names) {
    Stream.of(names)
        .map(name -> field("pg_advisory_xact_lock(hashtextextended({0}, 0))", val(name)))
        .forEach(lock -> dsl.select(lock).execute());
  }
}
