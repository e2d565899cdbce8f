package org.examcycle.bootstrap.start;

import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.FactoryBean;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.core.ResolvableType;
import org.springframework.util.ClassUtils;

/**
 * Finds what Spring's own factory finds, with less looking. That one looks at every bean for every
 * type that anything asks for, and at every method of a component for its constructor: hundreds of
 * thousands of looks, a good part of a start. A component of ours is called by its class, so what
 * it is needs one look; for our types it is remembered which beans are of them.
 */
final class IndexedBeans extends DefaultListableBeanFactory {

  private static final String OURS = "org.examcycle.";

  private final transient Map<String, Optional<Class<?>>> components = new ConcurrentHashMap<>();
  private transient volatile Map<Class<?>, Set<String>> names = Map.of();

  @Override
  public void registerBeanDefinition(String name, BeanDefinition definition) {
    super.registerBeanDefinition(name, definition);
    names = Map.of();
  }

  @Override
  public void registerSingleton(String name, Object bean) {
    super.registerSingleton(name, bean);
    names = Map.of();
  }

  /**
   * Types of libraries are not remembered: some of their beans are made by a factory that says what
   * it makes only when it is asked.
   */
  @Override
  public String[] getBeanNamesForType(
      @Nullable Class<?> type, boolean includeNonSingletons, boolean allowEagerInit) {
    if (type == null
        || !type.getName().startsWith(OURS)
        || !includeNonSingletons
        || !isConfigurationFrozen()) {
      return super.getBeanNamesForType(type, includeNonSingletons, allowEagerInit);
    }
    if (names.isEmpty()) {
      names = index();
    }
    return names.getOrDefault(type, Set.of()).toArray(String[]::new);
  }

  private Map<Class<?>, Set<String>> index() {
    var all = new LinkedHashSet<String>();
    getBeanNamesIterator().forEachRemaining(all::add);
    var index = new HashMap<Class<?>, Set<String>>();
    for (var name : all) {
      var type = getType(name, false);
      if (type != null) {
        kindsOf(type)
            .forEach(kind -> index.computeIfAbsent(kind, _ -> new LinkedHashSet<>()).add(name));
      }
    }
    return index;
  }

  private static Stream<Class<?>> kindsOf(Class<?> type) {
    return Stream.concat(
        Stream.of(type),
        Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()))
            .flatMap(IndexedBeans::kindsOf));
  }

  @Override
  protected boolean isTypeMatch(String name, ResolvableType type, boolean allowFactoryBeanInit) {
    var asked = type.resolve();
    return (asked == null || component(name).map(asked::isAssignableFrom).orElse(true))
        && super.isTypeMatch(name, type, allowFactoryBeanInit);
  }

  /** The only constructor of a component; none says which of several it is, or has lookups. */
  @Override
  protected Constructor<?> @Nullable [] determineConstructorsFromBeanPostProcessors(
      @Nullable Class<?> type, String name) {
    var only =
        component(name)
            .map(Class::getDeclaredConstructors)
            .filter(all -> all.length == 1 && all[0].getParameterCount() > 0);
    return only.isPresent()
        ? only.get()
        : super.determineConstructorsFromBeanPostProcessors(type, name);
  }

  private Optional<Class<?>> component(String name) {
    return name.startsWith(OURS)
        ? components.computeIfAbsent(name, this::classOf)
        : Optional.empty();
  }

  private Optional<Class<?>> classOf(String name) {
    if (!containsBeanDefinition(name)) {
      return Optional.empty();
    }
    var definition = getBeanDefinition(name);
    return name.equals(definition.getBeanClassName()) && definition.getFactoryMethodName() == null
        ? Optional.<Class<?>>of(ClassUtils.resolveClassName(name, getBeanClassLoader()))
            .filter(type -> !FactoryBean.class.isAssignableFrom(type))
        : Optional.empty();
  }
}
