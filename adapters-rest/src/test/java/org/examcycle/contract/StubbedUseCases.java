package org.examcycle.contract;

import java.lang.reflect.Proxy;
import java.util.Set;
import org.examcycle.application.usecase.UseCase;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Gives the controllers use cases that nobody calls, so that they can be looked at. */
final class StubbedUseCases implements BeanDefinitionRegistryPostProcessor {

  @Override
  public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
    for (var found : interfaces()) {
      var definition = new RootBeanDefinition();
      definition.setTargetType(found);
      definition.setInstanceSupplier(() -> stub(found));
      registry.registerBeanDefinition(found.getName(), definition);
    }
  }

  private static Set<Class<?>> interfaces() {
    var scanner =
        new ClassPathScanningCandidateComponentProvider(false) {
          @Override
          protected boolean isCandidateComponent(AnnotatedBeanDefinition bean) {
            return bean.getMetadata().isInterface() && bean.getMetadata().isIndependent();
          }
        };
    scanner.addIncludeFilter(new AssignableTypeFilter(UseCase.class));
    return scanner.findCandidateComponents("org.examcycle.application").stream()
        .<Class<?>>map(
            bean -> ClassUtils.resolveClassName(String.valueOf(bean.getBeanClassName()), null))
        .collect(java.util.stream.Collectors.toSet());
  }

  private static Object stub(Class<?> useCase) {
    return Proxy.newProxyInstance(
        useCase.getClassLoader(),
        new Class<?>[] {useCase},
        (_, method, _) -> {
          if (method.getName().equals("hashCode")) {
            return useCase.hashCode();
          }
          throw new IllegalStateException("nobody calls " + useCase.getSimpleName());
        });
  }
}
