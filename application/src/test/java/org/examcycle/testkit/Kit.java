package org.examcycle.testkit;

import org.examcycle.application.usecase.AccessRecord;
import org.examcycle.application.usecase.History;
import org.examcycle.application.usecase.Replica;
import org.examcycle.application.usecase.RequestKeys;
import org.examcycle.application.usecase.Transactions;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.application.usecase.UseCaseBoundary;
import org.examcycle.application.usecase.UseCasePart;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.application.usecase.Watch;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Lazy;

/**
 * The application assembled on memory: every use case behind its boundary, every outbound port in
 * {@link Memory}. Made once per run; {@link #clear()} before each test.
 */
public final class Kit implements Ports, AutoCloseable {

  private final AnnotationConfigApplicationContext context;

  private Kit(AnnotationConfigApplicationContext context) {
    this.context = context;
  }

  public static Kit start() {
    return new Kit(new AnnotationConfigApplicationContext(Wiring.class));
  }

  /** The one of this run, for port contracts; never closed. */
  public static Kit shared() {
    return Shared.KIT;
  }

  /** A use case, an in-memory port, {@link Memory} or {@link SettableClock}. */
  @Override
  public <T> T get(Class<T> type) {
    return context.getBean(type);
  }

  /** Forgets everything and puts the clock back. */
  @Override
  public void clear() {
    get(Memory.class).clear();
    get(SettableClock.class).reset();
  }

  @Override
  public void close() {
    context.close();
  }

  private static final class Shared {
    private static final Kit KIT = start();
  }

  /** The wiring, for whoever wants the beans in a context of its own. */
  @Configuration(proxyBeanMethods = false)
  @ComponentScan(
      basePackages = {"org.examcycle.application", "org.examcycle.testkit"},
      useDefaultFilters = false,
      includeFilters =
          @ComponentScan.Filter(
              type = FilterType.ANNOTATION,
              classes = {UseCaseService.class, UseCasePart.class, InMemory.class}),
      nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
  public static class Wiring {

    @Bean
    Memory memory() {
      return new Memory();
    }

    @Bean
    SettableClock clock() {
      return new SettableClock();
    }

    @Bean
    @Lazy
    UseCaseBoundary boundary(
        Transactions transactions,
        RequestKeys requestKeys,
        History history,
        AccessRecord accessRecord,
        Replica replica,
        Watch watch) {
      return new UseCaseBoundary(transactions, requestKeys, history, accessRecord, replica, watch);
    }

    @Bean
    static BeanPostProcessor putBoundaryOn(ObjectProvider<UseCaseBoundary> boundary) {
      return new BeanPostProcessor() {
        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
          return bean instanceof UseCase ? boundary.getObject().around(bean) : bean;
        }
      };
    }
  }
}
