package org.examcycle.acceptance.booted;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import org.examcycle.application.usecase.Watch;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.web.context.request.RequestContextHolder;

/** Sees which use cases a request comes to. */
final class UseCaseWatch implements BeanPostProcessor {

  private final LinkedBlockingQueue<String> names = new LinkedBlockingQueue<>();

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof Watch watch ? beside(watch) : bean;
  }

  /** Those since the last time. */
  List<String> take() {
    var taken = new ArrayList<String>();
    names.drainTo(taken);
    return List.copyOf(taken);
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
