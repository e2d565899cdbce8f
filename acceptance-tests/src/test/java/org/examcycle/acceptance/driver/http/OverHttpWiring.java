package org.examcycle.acceptance.driver.http;

import java.time.Instant;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.booted.BootedApplication;
import org.examcycle.acceptance.driver.BoardClock;
import org.examcycle.acceptance.driver.Common;
import org.examcycle.acceptance.driver.FreshCodes;
import org.examcycle.acceptance.driver.Numbers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;

/** The booted application, and the drivers that speak to it. */
@Configuration(proxyBeanMethods = false)
@Import(FreshCodes.class)
@ComponentScan(
    basePackages = {"org.examcycle.acceptance.driver.http", "org.examcycle.acceptance.steps"},
    useDefaultFilters = false,
    includeFilters =
        @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = PerScenario.class),
    nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
class OverHttpWiring {

  @Bean(destroyMethod = "")
  BootedApplication application() {
    return BootedApplication.running();
  }

  @Bean
  Exchanges exchanges() {
    return Exchanges.ofRun();
  }

  @Bean
  Numbers numbers(BootedApplication application) {
    return application::nextNumber;
  }

  @Bean
  Common common(BootedApplication application) {
    return application::given;
  }

  @Bean
  BoardClock boardClock(BootedApplication application) {
    return new BoardClock() {
      @Override
      public void set(Instant now) {
        application.setClock(now);
      }

      @Override
      public Instant now() {
        return application.now();
      }
    };
  }
}
