package org.examcycle.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.application.usecase.UseCasePart;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;
import org.examcycle.testkit.SettableClock;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;
import org.springframework.core.type.filter.AnnotationTypeFilter;

class UseCaseWiringTest {

  @Test
  void every_use_case_stands_behind_the_boundary() {
    try (var context = new AnnotationConfigApplicationContext(OnMemory.class)) {
      assertThat(context.getBeansOfType(UseCase.class).values())
          .isNotEmpty()
          .allMatch(useCase -> useCase.toString().startsWith("boundary around "));
    }
  }

  @Test
  void no_service_is_called_so_that_it_is_not_found() {
    var finding = new ClassPathScanningCandidateComponentProvider(false);
    finding.addIncludeFilter(new AnnotationTypeFilter(UseCaseService.class));
    finding.addIncludeFilter(new AnnotationTypeFilter(UseCasePart.class));
    try (var context = new AnnotationConfigApplicationContext(OnMemory.class)) {
      assertThat(finding.findCandidateComponents("org.examcycle.application"))
          .hasSizeGreaterThan(100)
          .allMatch(
              service -> context.containsBean(Objects.requireNonNull(service.getBeanClassName())));
    }
  }

  /** The wiring of production on the ports of the test kit. */
  @Configuration(proxyBeanMethods = false)
  @Import(UseCaseWiring.class)
  @ComponentScan(
      basePackages = "org.examcycle.testkit",
      useDefaultFilters = false,
      includeFilters = @ComponentScan.Filter(InMemory.class),
      nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
  static class OnMemory {

    @Bean
    Memory memory() {
      return new Memory();
    }

    @Bean
    SettableClock clock() {
      return new SettableClock();
    }
  }
}
