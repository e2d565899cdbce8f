package org.examcycle.persistence;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
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
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The wiring of everything on PostgreSQL: schema, pool, transactions, and every {@link
 * JooqAdapter}. Whoever imports it hands in {@link PersistenceSettings}.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan(
    basePackages = "org.examcycle.persistence",
    useDefaultFilters = false,
    includeFilters =
        @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = JooqAdapter.class),
    nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class PersistenceConfiguration {

  /** The schema, migrated if the owner's credentials are given, and else found to be up to date. */
  @Bean
  Flyway schema(PersistenceSettings settings) {
    var credentials = settings.owner().orElse(settings.application());
    var flyway = Migrations.of(settings.url(), credentials);
    if (settings.owner().isPresent()) {
      flyway.migrate();
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
    var pool = new HikariDataSource();
    pool.setPoolName("examcycle");
    pool.setJdbcUrl(settings.url());
    pool.setUsername(settings.application().role());
    pool.setPassword(settings.application().password());
    // Of one size: a rush of entries must not wait for log-ins.
    pool.setMaximumPoolSize(settings.pool().size());
    pool.setConnectionTimeout(settings.pool().waiting().toMillis());
    // Several idle ones may have to be found dead within the time that somebody waits for one.
    pool.setValidationTimeout(settings.pool().longestLook().toMillis());
    pool.setConnectionInitSql(settings.pool().limits());
    pool.setSchema(schema.getConfiguration().getDefaultSchema());
    pool.addDataSourceProperty("reWriteBatchedInserts", "true");
    pool.addDataSourceProperty("ApplicationName", "examcycle");
    pool.addDataSourceProperty("connectTimeout", settings.pool().waitingSeconds());
    // A server that fell silent, as when its machine is gone, says neither that nor anything.
    pool.addDataSourceProperty("socketTimeout", settings.pool().silenceSeconds());
    pool.addDataSourceProperty("tcpKeepAlive", "true");
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
            .set(new DataSourceConnectionProvider(new TransactionAwareDataSourceProxy(connections)))
            .set(new NoTransactions())
            .set(
                new Settings()
                    .withExecuteUpdateWithoutWhere(ExecuteWithoutWhere.THROW)
                    .withExecuteDeleteWithoutWhere(ExecuteWithoutWhere.THROW)));
  }

  @Bean
  MasterKeys masterKeys(PersistenceSettings settings) {
    return settings.masterKeys();
  }
}
