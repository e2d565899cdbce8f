package org.examcycle.acceptance.booted;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.examcycle.application.usecase.Watch;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.web.context.request.RequestContextHolder;

/** Sees which use cases a request comes to. */
final class UseCaseWatch implements BeanPostProcessor {

  private final List<String> names = new CopyOnWriteArrayList<>();

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof Watch watch ? beside(watch) : bean;
  }

  /** Those since the last time. */
  List<String> take() {
    var taken = List.copyOf(names);
    names.clear();
    return taken;
  }

  private Watch beside(Watch watch) {
    return (useCase, outcome, took) -> {
      if (RequestContextHolder.getRequestAttributes() != null) {
        names.add(useCase);
      }
      watch.observed(useCase, outcome, took);
    };
  }
}
