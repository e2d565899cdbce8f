package org.examcycle.bootstrap.start;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.core.annotation.MergedAnnotations;

/**
 * Settings of the libraries that are not of their kind, {@code server.tomcat} or {@code
 * spring.mail}: each would be found out when something needs its bean, and by then migrations have
 * run.
 */
final class SpringSettings {

  private SpringSettings() {}

  /**
   * Makes the beans of all settings before any other; each is made once, now rather than later.
   *
   * @throws StartRefused if any cannot be
   */
  static void make(ConfigurableListableBeanFactory beans) {
    var faults =
        Arrays.stream(beans.getBeanNamesForAnnotation(ConfigurationProperties.class))
            .filter(name -> isOfSettingsAlone(beans.getType(name, false)))
            .flatMap(name -> fault(beans, name).stream())
            .distinct()
            .sorted()
            .toList();
    if (!faults.isEmpty()) {
      throw new StartRefused(StartRefused.CONFIGURATION, faults);
    }
  }

  /** And not a pool, say, into which a method that makes it has settings put. */
  private static boolean isOfSettingsAlone(@Nullable Class<?> type) {
    return type != null && MergedAnnotations.from(type).isPresent(ConfigurationProperties.class);
  }

  private static Optional<String> fault(ConfigurableListableBeanFactory beans, String name) {
    try {
      beans.getBean(name);
      return Optional.empty();
    } catch (BeansException unmade) {
      return Optional.of(
          Stream.<Throwable>iterate(unmade, cause -> cause != null, Throwable::getCause)
              .filter(BindException.class::isInstance)
              .findFirst()
              .map(unbound -> UnboundSetting.line((BindException) unbound))
              .orElseThrow(() -> unmade));
    }
  }
}
