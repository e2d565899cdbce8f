package org.examcycle.persistence;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.examcycle.application.usecase.Replica;
import org.examcycle.persistence.replica.StandbyOrDatabase;
import org.examcycle.persistence.replica.StreamingReplica;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.ExecuteWithoutWhere;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.DataSourceConnectionProvider;
import org.jooq.impl.DefaultConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The wiring of everything on PostgreSQL: schema, pool, transactions, and every {@link
 * JooqAdapter}. Whoever imports it hands in {@link PersistenceSettings}.
 *
 * <p>They are looked for in the rooms alone: a start has no use for reading what jOOQ has
 * generated.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan(
    basePackages = "org.examcycle.persistence",
    resourcePattern = "{room:(?!jooq).*}/**/*.class",
    useDefaultFilters = false,
    includeFilters =
        @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = JooqAdapter.class),
    nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Import({RowStream.class, Behind.class})
public class PersistenceConfiguration {

  /** The schema, migrated if the owner's credentials are given, and else found to be up to date. */
  @Bean
  Flyway schema(PersistenceSettings settings) {
    var credentials = settings.owner().orElse(settings.application());
    var flyway = Migrations.of(settings.url(), credentials);
    if (settings.owner().isPresent()) {
      new PatientMigration().run(flyway);
    } else if (flyway.info().pending().length > 0) {
      throw new IllegalStateException("the schema is older than the application: migrate it first");
    }
    return flyway;
  }

  /**
   * The application's connections.
   *
   * @throws IllegalStateException if the server or the role is not what it must be
   */
  @Bean(destroyMethod = "close")
  HikariDataSource connections(PersistenceSettings settings, Flyway schema) throws SQLException {
    var pool = Pools.of(settings, schema.getConfiguration().getDefaultSchema());
    var faults = ServerCheck.faults(pool);
    if (!faults.isEmpty()) {
      pool.close();
      throw new IllegalStateException(String.join("\n", faults));
    }
    return pool;
  }

  @Bean
  PlatformTransactionManager transactionManager(DataSource connections) {
    return new JdbcTransactionManager(connections);
  }

  /** Takes part in Spring's transaction and begins none: that is the use-case boundary's. */
  @Bean
  DSLContext dsl(DataSource connections) {
    return DSL.using(
        new DefaultConfiguration()
            .set(SQLDialect.POSTGRES)
            .set(
                new StandbyOrDatabase(
                    new DataSourceConnectionProvider(
                        new TransactionAwareDataSourceProxy(connections))))
            .set(new NoTransactions())
            .set(
                new Settings()
                    .withExecuteUpdateWithoutWhere(ExecuteWithoutWhere.THROW)
                    .withExecuteDeleteWithoutWhere(ExecuteWithoutWhere.THROW)));
  }

  /** Starts without the replica if that does not answer: the database itself is read then. */
  @Bean
  Replica replica(PersistenceSettings settings, DataSource connections, Flyway schema) {
    return settings.replica().isThere()
        ? new StreamingReplica(
            connections,
            Pools.ofReplica(settings, schema.getConfiguration().getDefaultSchema()),
            settings.replica().waiting(),
            settings.replica().silence(),
            settings.pool().silence())
        : new NoReplica();
  }

  /** Everything is read in the database itself. */
  private static final class NoReplica implements Replica {
    @Override
    public <T> T reading(Supplier<T> work) {
      return work.get();
    }
  }

  @Bean
  MasterKeys masterKeys(PersistenceSettings settings) {
    return settings.masterKeys();
  }
}
