package org.examcycle.persistence.testkit;

import java.sql.SQLException;
import org.examcycle.persistence.PersistenceConfiguration;
import org.examcycle.persistence.PersistenceSettings;
import org.examcycle.testkit.Ports;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * The outbound ports on PostgreSQL, wired as in the application and in its role: what {@code Kit}
 * is for memory. One for the whole run; {@link #clear()} before a test that counts rows.
 */
public final class PostgresKit implements Ports {

  /**
   * Only where there is something: to truncate a hundred empty tables takes a tenth of a second.
   */
  private static final String EMPTY_EVERY_TABLE =
      """
      set session_replication_role = replica;
      do $$
      declare
        name text;
      begin
        for name in
          select format('%I.%I', schemaname, tablename) from pg_tables
           where schemaname = 'examcycle' and tablename <> 'flyway_schema_history'
             and pg_relation_size(format('%I.%I', schemaname, tablename)) > 0
        loop
          execute 'delete from ' || name;
        end loop;
        for name in
          select format('%I.%I', schemaname, sequencename) from pg_sequences
           where schemaname = 'examcycle' and last_value is not null
        loop
          execute 'alter sequence ' || name || ' restart';
        end loop;
      end
      $$;
      """;

  private final AnnotationConfigApplicationContext context;

  private PostgresKit(AnnotationConfigApplicationContext context) {
    this.context = context;
  }

  /** The one of this run, started when first asked for. */
  public static PostgresKit shared() {
    return Started.KIT;
  }

  /** A port, {@code DSLContext} or any other bean of the persistence adapter. */
  @Override
  public <T> T get(Class<T> type) {
    return context.getBean(type);
  }

  /** Forgets every row, as nobody but a superuser with its triggers off can. */
  @Override
  public void clear() {
    try (var connection = PostgresServer.get().superuser().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(EMPTY_EVERY_TABLE);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static PostgresKit start() {
    var context = new AnnotationConfigApplicationContext();
    context.registerBean(PersistenceSettings.class, () -> PostgresServer.get().settings());
    context.register(PersistenceConfiguration.class);
    context.refresh();
    context.registerShutdownHook();
    return new PostgresKit(context);
  }

  private static final class Started {
    private static final PostgresKit KIT = start();
  }
}
