package org.examcycle.trial;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.examcycle.application.document.AskWhetherDemonstration;
import org.examcycle.domain.rule.Decision;
import org.examcycle.rest.BaseConfiguration;
import org.examcycle.rest.call.SessionTokens;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** The base without the rooms, and one resource to try it on. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({BaseConfiguration.class, TrialController.class})
@ComponentScan({
  "org.examcycle.rest.problem",
  "org.examcycle.rest.docs",
  "org.examcycle.rest.front"
})
class TrialApplication {

  static final Instant NOW = Instant.parse("2026-02-10T12:00:00Z");
  static final String SESSION = SessionTokens.PREFIX + "known";

  @Bean
  Clock clock() {
    return Clock.fixed(NOW, ZoneOffset.UTC);
  }

  @Bean
  TiredAllowance requestAllowance() {
    return new TiredAllowance();
  }

  @Bean
  AskWhetherDemonstration askWhetherDemonstration() {
    return (_, _) -> Decision.granted(true);
  }

  @Bean
  SessionTokens sessionTokens() {
    return (token, _) ->
        SESSION.equals(token) ? Optional.of(TrialController.candidateSession()) : Optional.empty();
  }
}
