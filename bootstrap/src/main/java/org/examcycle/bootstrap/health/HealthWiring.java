package org.examcycle.bootstrap.health;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.examcycle.bootstrap.clock.MachineClock;
import org.examcycle.persistence.PersistenceSettings;
import org.examcycle.persistence.SchemaState;
import org.examcycle.persistence.ServerClock;
import org.examcycle.persistence.SpareConnection;
import org.examcycle.rest.call.Tokens;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** What makes a node ready. */
@Configuration(proxyBeanMethods = false)
public class HealthWiring {

  /** Deadlines are instants, and nodes must agree on them; time servers keep well below this. */
  private static final Duration MOST_APART = Duration.ofMillis(200);

  /** No rounds are made of them; and keys once known serve on for hours while an issuer is down. */
  private static final Duration ISSUERS_NOT_LONG_AGO = Duration.ofMinutes(1);

  /** Longer than a look may take. */
  private static final int SECONDS_TO_ANSWER = 1;

  /** Whether the database answers is asked beside the pool: who has much to do is ready still. */
  @Bean(destroyMethod = "close")
  SpareConnection watchersConnection(PersistenceSettings settings, Flyway schema) {
    return new SpareConnection(settings, schema);
  }

  @Bean(destroyMethod = "close")
  Lookout databaseLookout() {
    return new Lookout();
  }

  @Bean(destroyMethod = "close")
  Lookout issuersLookout() {
    return new Lookout();
  }

  /** In the place of Spring Boot's, which notes a stack trace each time that somebody asks. */
  @Bean
  ReadinessCheck dbHealthIndicator(SpareConnection spare, Lookout databaseLookout) {
    return new ReadinessCheck(
        "the database",
        databaseLookout,
        () -> {
          try (var connection = spare.source().getConnection()) {
            return connection.isValid(SECONDS_TO_ANSWER)
                ? Optional.empty()
                : Optional.of("the database does not answer");
          }
        });
  }

  @Bean
  ReadinessCheck schemaHealthIndicator(
      SpareConnection spare, Flyway schema, Lookout databaseLookout) {
    var state = new SchemaState(spare.source(), schema);
    return new ReadinessCheck(
        "the schema",
        databaseLookout,
        () ->
            state.isThere()
                ? Optional.empty()
                : Optional.of("the schema has not migration " + state.newest()));
  }

  /** Of the machine, where that is another than the one by which everything goes. */
  @Bean
  ReadinessCheck clockHealthIndicator(
      SpareConnection spare,
      Clock clock,
      ObjectProvider<MachineClock> machine,
      Lookout databaseLookout) {
    var server = new ServerClock(spare.source());
    var watched = machine.getIfAvailable(() -> new MachineClock(clock)).clock();
    return new ReadinessCheck(
        "the clock", databaseLookout, () -> tooFar(server.ahead(watched).apart()));
  }

  /** Not of the issuers, which are asked for keys no more often than tokens make us. */
  @Bean(destroyMethod = "close")
  @Lazy(false)
  Rounds readinessRounds(
      ReadinessCheck dbHealthIndicator,
      ReadinessCheck schemaHealthIndicator,
      ReadinessCheck clockHealthIndicator) {
    return new Rounds(List.of(dbHealthIndicator, schemaHealthIndicator, clockHealthIndicator));
  }

  private static Optional<String> tooFar(Duration apart) {
    return apart.compareTo(MOST_APART) > 0
        ? Optional.of("the clock is " + apart.toMillis() + " ms from the database's")
        : Optional.empty();
  }

  @Bean
  ReadinessCheck issuersHealthIndicator(Tokens tokens, Lookout issuersLookout) {
    return new ReadinessCheck(
        "the issuers",
        issuersLookout,
        () ->
            tokens.canVerify()
                ? Optional.empty()
                : Optional.of("no issuer's keys are known, so no token can be verified"),
        ISSUERS_NOT_LONG_AGO);
  }
}
