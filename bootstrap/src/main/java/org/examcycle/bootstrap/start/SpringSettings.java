package org.examcycle.bootstrap.start;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.handler.IgnoreTopLevelConverterNotFoundBindHandler;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.core.env.Environment;

/**
 * Refuses settings of the libraries that are not of their kind, {@code server.tomcat} or {@code
 * spring.mail}, before any other bean is made: each would be found out when its bean is, and by
 * then migrations have run.
 */
public final class SpringSettings implements BeanFactoryPostProcessor {

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
    var environment =
        beans.getBean(ConfigurableApplicationContext.ENVIRONMENT_BEAN_NAME, Environment.class);
    var faults = faults(types(beans), Binder.get(environment));
    if (!faults.isEmpty()) {
      throw new StartRefused(StartRefused.CONFIGURATION, faults);
    }
  }

  private static List<String> faults(Stream<Class<?>> types, Binder binder) {
    return types.flatMap(type -> fault(type, binder).stream()).distinct().sorted().toList();
  }

  private static Stream<Class<?>> types(ConfigurableListableBeanFactory beans) {
    return Arrays.stream(beans.getBeanNamesForAnnotation(ConfigurationProperties.class))
        .<Class<?>>mapMulti(
            (name, types) -> Optional.ofNullable(beans.getType(name, false)).ifPresent(types))
        .filter(type -> !prefix(type).isEmpty());
  }

  private static String prefix(Class<?> type) {
    var annotation = MergedAnnotations.from(type).get(ConfigurationProperties.class);
    return annotation.isPresent() ? annotation.getString("prefix") : "";
  }

  private static Optional<String> fault(Class<?> type, Binder binder) {
    try {
      // What stands under the prefix itself, as in a variable SERVER, is not meant for it.
      binder.bind(
          prefix(type), Bindable.of(type), new IgnoreTopLevelConverterNotFoundBindHandler());
      return Optional.empty();
    } catch (BindException unbound) {
      return Optional.of(UnboundSetting.line(unbound));
    }
  }
}
