package org.examcycle.bootstrap.health;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.examcycle.bootstrap.clock.MachineClock;
import org.examcycle.persistence.SchemaState;
import org.examcycle.persistence.ServerClock;
import org.examcycle.rest.call.Tokens;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What makes a node ready. */
@Configuration(proxyBeanMethods = false)
public class HealthWiring {

  /** Deadlines are instants, and nodes must agree on them; time servers keep well below this. */
  private static final Duration MOST_APART = Duration.ofMillis(200);

  private static final int SECONDS_TO_ANSWER = 3;

  /** In the place of Spring Boot's, which notes a stack trace each time that somebody asks. */
  @Bean
  HealthIndicator dbHealthIndicator(DataSource connections) {
    return new ReadinessCheck(
        "the database",
        () -> {
          try (var connection = connections.getConnection()) {
            return connection.isValid(SECONDS_TO_ANSWER)
                ? Optional.empty()
                : Optional.of("the database does not answer");
          }
        });
  }

  @Bean
  HealthIndicator schemaHealthIndicator(DataSource connections, Flyway schema) {
    var state = new SchemaState(connections, schema);
    return new ReadinessCheck(
        "the schema",
        () ->
            state.isThere()
                ? Optional.empty()
                : Optional.of("the schema has not migration " + state.newest()));
  }

  /** Of the machine, where that is another than the one by which everything goes. */
  @Bean
  HealthIndicator clockHealthIndicator(
      DataSource connections, Clock clock, ObjectProvider<MachineClock> machine) {
    var server = new ServerClock(connections);
    var watched = machine.getIfAvailable(() -> new MachineClock(clock)).clock();
    return new ReadinessCheck("the clock", () -> tooFar(server.apartFrom(watched)));
  }

  private static Optional<String> tooFar(Duration apart) {
    return apart.compareTo(MOST_APART) > 0
        ? Optional.of("the clock is " + apart.toMillis() + " ms from the database's")
        : Optional.empty();
  }

  @Bean
  HealthIndicator issuersHealthIndicator(Tokens tokens) {
    return new ReadinessCheck(
        "the issuers",
        () ->
            tokens.canVerify()
                ? Optional.empty()
                : Optional.of("no issuer's keys are known, so no token can be verified"));
  }
}
