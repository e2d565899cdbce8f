package org.examcycle.bootstrap.start;

import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/**
 * Refuses a clock that is not the system's, whoever brought it onto the classpath: every deadline
 * and every release hangs on it. Looks before any other bean is made.
 */
public final class OnlyTheSystemClock implements BeanFactoryPostProcessor {

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
    for (var name : beans.getBeanNamesForType(Clock.class, true, false)) {
      if (!beans.getBean(name).equals(Clock.systemUTC())) {
        throw new StartRefused(
            StartRefused.CONFIGURATION,
            List.of("the clock " + name + " is forbidden: it is not the system's"));
      }
    }
  }
}
