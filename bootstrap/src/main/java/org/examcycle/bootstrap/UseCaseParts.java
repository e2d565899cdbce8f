package org.examcycle.bootstrap;

import java.util.Arrays;
import java.util.stream.Stream;
import org.examcycle.application.usecase.UseCasePart;
import org.examcycle.application.usecase.UseCaseService;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.util.ClassUtils;

/** Makes a bean of each part that a service asks for, or that another part does. */
final class UseCaseParts implements BeanDefinitionRegistryPostProcessor {

  @Override
  public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry beans) {
    Arrays.stream(beans.getBeanDefinitionNames())
        .map(beans::getBeanDefinition)
        .filter(UseCaseParts::isOfUseCases)
        .flatMap(found -> Stream.ofNullable(found.getBeanClassName()))
        .toList()
        .forEach(
            name ->
                addPartsOf(ClassUtils.resolveClassName(name, getClass().getClassLoader()), beans));
  }

  private static boolean isOfUseCases(BeanDefinition bean) {
    return bean instanceof AnnotatedBeanDefinition found
        && (found.getMetadata().hasAnnotation(UseCaseService.class.getName())
            || found.getMetadata().hasAnnotation(UseCasePart.class.getName()));
  }

  private static void addPartsOf(Class<?> type, BeanDefinitionRegistry beans) {
    Arrays.stream(type.getDeclaredConstructors())
        .flatMap(constructor -> Arrays.stream(constructor.getParameterTypes()))
        .filter(part -> part.isAnnotationPresent(UseCasePart.class))
        .filter(part -> !beans.containsBeanDefinition(part.getName()))
        .forEach(
            part -> {
              beans.registerBeanDefinition(part.getName(), new RootBeanDefinition(part));
              addPartsOf(part, beans);
            });
  }
}
