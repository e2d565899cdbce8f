package org.examcycle.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.examcycle.application.usecase.Ids;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.bootstrap.start.StartFailures;
import org.examcycle.bootstrap.start.StartRefused;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Production, started in this process. */
class ExamCycleApplicationTest {

  @Test
  void it_starts_on_a_database_without_a_schema() throws SQLException {
    try (var running = start(TestDatabase.create().production())) {
      assertThat(running.getBean(Clock.class)).isEqualTo(Clock.systemUTC());
      assertThat(running.getBean(Ids.class)).isInstanceOf(RandomIds.class);
      assertThat(running.getBeanNamesForType(UseCase.class)).isNotEmpty();
    }
  }

  @Test
  void a_clock_that_is_not_the_systems_is_refused_before_anything_is_there() throws SQLException {
    var production = TestDatabase.create().production();

    assertThatThrownBy(() -> start(production, LateClock.class))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("lateClock is forbidden")
        .satisfies(failed -> assertThat(StartFailures.exitCode(failed)).isEqualTo(78));
  }

  private static ConfigurableApplicationContext start(
      Map<String, String> settings, Class<?>... more) {
    var application = ExamCycleApplication.application();
    application.addPrimarySources(List.of(more));
    application.setDefaultProperties(new HashMap<>(settings));
    return application.run();
  }

  /** Wrong on purpose. */
  @Configuration(proxyBeanMethods = false)
  static class LateClock {
    @Bean
    Clock lateClock() {
      return Clock.offset(Clock.systemUTC(), Duration.ofDays(1));
    }
  }
}
