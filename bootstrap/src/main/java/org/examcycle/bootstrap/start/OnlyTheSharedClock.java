package org.examcycle.bootstrap.start;

import java.time.Clock;
import java.util.List;
import org.examcycle.bootstrap.clock.SharedClock;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/**
 * Refuses a clock that is not the one that all nodes share, whoever brought it onto the classpath:
 * every deadline and every release hangs on it. Looks before any other bean is made.
 */
public final class OnlyTheSharedClock implements BeanFactoryPostProcessor {

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
    for (var name : beans.getBeanNamesForType(Clock.class, true, false)) {
      if (!SharedClock.class.equals(beans.getType(name, false))) {
        throw new StartRefused(
            StartRefused.CONFIGURATION,
            List.of("the clock " + name + " is forbidden: it is not the one that nodes share"));
      }
    }
  }
}
