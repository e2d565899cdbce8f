package org.examcycle.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.examcycle.dev.issuer.IssuerName;
import org.examcycle.dev.postgres.LocalPorts;
import org.examcycle.dev.postgres.LocalPostgres;
import org.examcycle.persistence.DatabaseRoles;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Lays what production finds outside: starts the database, makes its roles, and sets what an
 * operator would set. The database is stopped when the application is.
 */
final class DevelopmentGround implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

  private static final Logger LOG = LoggerFactory.getLogger(DevelopmentGround.class);

  private static final String DEFAULT_DIRECTORY = ".examcycle";
  private static final String DEFAULT_PORT = "8080";

  @Override
  public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
    var environment = event.getEnvironment();
    var directory =
        Path.of(environment.getProperty(DevelopmentApplication.DIRECTORY, DEFAULT_DIRECTORY))
            .toAbsolutePath()
            .normalize();
    try {
      var secrets = DevelopmentSecrets.in(directory);
      var postgres =
          LocalPostgres.start(directory.resolve("postgres"), secrets.password("superuser"));
      SpringApplication.getShutdownHandlers().add(() -> stop(postgres));
      LOG.info("PostgreSQL runs; its data lie in {}", directory);
      makeRoles(postgres, secrets);
      environment
          .getPropertySources()
          .addFirst(
              new MapPropertySource(
                  "development", settings(environment, directory, postgres, secrets)));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (SQLException failed) {
      throw new IllegalStateException("the roles cannot be made", failed);
    }
  }

  private static void makeRoles(LocalPostgres postgres, DevelopmentSecrets secrets)
      throws SQLException {
    var database = new PGSimpleDataSource();
    database.setUrl(postgres.url());
    database.setUser(postgres.superuser().role());
    database.setPassword(postgres.superuser().password());
    DatabaseRoles.prepare(
        database,
        Map.of(
            DatabaseRoles.OWNER, secrets.password("owner"),
            DatabaseRoles.APPLICATION, secrets.password("application"),
            DatabaseRoles.READER, secrets.password("reader")));
  }

  private static Map<String, Object> settings(
      ConfigurableEnvironment environment,
      Path directory,
      LocalPostgres postgres,
      DevelopmentSecrets secrets)
      throws IOException {
    var port = environment.getProperty("server.port", DEFAULT_PORT);
    var issuer = IssuerName.at(Integer.parseInt(port));
    var settings = new HashMap<String, Object>();
    settings.put("server.port", port);
    settings.put(DevelopmentApplication.DIRECTORY, directory.toString());
    settings.put("examcycle.database.url", postgres.url());
    settings.put("examcycle.database.owner.role", DatabaseRoles.OWNER);
    settings.put("examcycle.database.owner.password", secrets.password("owner"));
    settings.put("examcycle.database.application.role", DatabaseRoles.APPLICATION);
    settings.put("examcycle.database.application.password", secrets.password("application"));
    settings.put("examcycle.keys.history", secrets.historyKeys());
    settings.put("examcycle.keys.secret-numbers", secrets.secretNumberKeys());
    settings.put("examcycle.results-page", issuer.url() + "/results-online");
    settings.put("spring.mail.host", "localhost");
    settings.put("spring.mail.port", String.valueOf(LocalPorts.unused()));
    settings.put("examcycle.mail.from", "results@board.example");
    // All but the clock, which moves.
    settings.put(
        "management.endpoint.health.group.readiness.include", "readinessState,db,schema,issuers");
    settings.put("examcycle.rest.origin-key", secrets.originKey());
    settings.put("examcycle.rest.issuers[0].issuer", issuer.url());
    settings.put("examcycle.rest.issuers[0].keys", issuer.keys().toString());
    settings.put("examcycle.rest.issuers[0].audience", IssuerName.AUDIENCE);
    return settings;
  }

  private static void stop(LocalPostgres postgres) {
    try {
      postgres.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
