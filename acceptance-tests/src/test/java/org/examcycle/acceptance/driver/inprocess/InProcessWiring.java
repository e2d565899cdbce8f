package org.examcycle.acceptance.driver.inprocess;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.driver.BoardClock;
import org.examcycle.acceptance.driver.Common;
import org.examcycle.acceptance.driver.FreshCodes;
import org.examcycle.acceptance.driver.Numbers;
import org.examcycle.testkit.Kit;
import org.examcycle.testkit.SettableClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;

/** The use cases on memory, and the drivers that call them. */
@Configuration(proxyBeanMethods = false)
@Import({Kit.Wiring.class, FreshCodes.class})
@ComponentScan(
    basePackages = {"org.examcycle.acceptance.driver.inprocess", "org.examcycle.acceptance.steps"},
    useDefaultFilters = false,
    includeFilters =
        @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = PerScenario.class),
    nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
class InProcessWiring {

  @Bean
  BoardClock boardClock(SettableClock clock) {
    return new BoardClock() {
      @Override
      public void set(Instant now) {
        clock.set(now);
      }

      @Override
      public Instant now() {
        return clock.instant();
      }
    };
  }

  /** Every scenario has a board of its own. */
  @Bean
  Common common() {
    return (_, given) -> given.run();
  }

  @Bean
  Numbers numbers() {
    Map<String, AtomicLong> counted = new ConcurrentHashMap<>();
    return kind -> counted.computeIfAbsent(kind, _ -> new AtomicLong()).getAndIncrement();
  }
}
