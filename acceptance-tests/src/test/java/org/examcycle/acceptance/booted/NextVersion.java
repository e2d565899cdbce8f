package org.examcycle.acceptance.booted;

/** The version after this one, which expands the schema while this one runs (UPGRADING.md). */
public final class NextVersion {

  private static final String EXPAND =
      """
      do $$
      declare
        name text;
      begin
        for name in
          select c.relname from pg_class c
           where c.relnamespace = 'examcycle'::regnamespace and c.relkind in ('r', 'p')
             and not c.relispartition and c.relname <> 'flyway_schema_history'
        loop
          execute format('alter table examcycle.%I add column of_the_next_version text not null default %L', name, 'expanded');
        end loop;
      end
      $$
      """;

  private NextVersion() {}

  /** Gives every table a column of which the running application knows nothing. */
  public static void expandsTheSchema() {
    BootedApplication.running().asOwner(EXPAND);
  }
}
