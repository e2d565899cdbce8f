package org.examcycle.acceptance.booted;

/** The version after this one, which expands the schema while this one runs (UPGRADING.md). */
public final class NextVersion {

  private static final String EXPANSIONS =
      """
      select format('alter table examcycle.%I add column of_the_next_version text not null default %L', c.relname, 'expanded')
        from pg_class c
       where c.relnamespace = 'examcycle'::regnamespace and c.relkind in ('r', 'p')
         and not c.relispartition and c.relname <> 'flyway_schema_history'
       order by 1
      """;

  private NextVersion() {}

  /**
   * Gives every table a column of which the running application knows nothing: each by itself,
   * because whoever locks two tables may meet a transaction that has them in another order.
   */
  public static void expandsTheSchema() {
    BootedApplication.running().asOwnerEach(EXPANSIONS);
  }
}
