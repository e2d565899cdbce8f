package org.examcycle.bootstrap;

import org.examcycle.application.usecase.AccessRecord;
import org.examcycle.application.usecase.History;
import org.examcycle.application.usecase.Replica;
import org.examcycle.application.usecase.RequestKeys;
import org.examcycle.application.usecase.Transactions;
import org.examcycle.application.usecase.UseCaseBoundary;
import org.examcycle.application.usecase.UseCasePart;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.application.usecase.Watch;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * Finds every use case's service and puts the boundary before it, so that nothing in the context
 * can reach one without. Needs plain spring-context and the outbound ports, whoever implements
 * them.
 *
 * <p>Services are found by their name, so that a start does not read a thousand other classes; what
 * several of them are made of, by their constructors ({@link UseCaseParts}). A part that is asked
 * for by its interface ends in {@code Part}.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan(
    basePackages = "org.examcycle.application",
    resourcePattern = "**/{type:.*(?:Service|Part)}.class",
    useDefaultFilters = false,
    includeFilters = @ComponentScan.Filter({UseCaseService.class, UseCasePart.class}),
    nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class UseCaseWiring {

  @Bean
  UseCaseBoundary useCaseBoundary(
      Transactions transactions,
      RequestKeys requestKeys,
      History history,
      AccessRecord accessRecord,
      Replica replica,
      Watch watch) {
    return new UseCaseBoundary(transactions, requestKeys, history, accessRecord, replica, watch);
  }

  @Bean
  static UseCaseParts useCaseParts() {
    return new UseCaseParts();
  }

  /** Asks for the boundary only when the first service is made: it is a bean like any other. */
  @Bean
  static BeanPostProcessor boundaryAroundUseCases(ObjectProvider<UseCaseBoundary> boundary) {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return bean.getClass().isAnnotationPresent(UseCaseService.class)
            ? boundary.getObject().around(bean)
            : bean;
      }
    };
  }
}
