package org.examcycle.bootstrap.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.FactoryBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ConfigurationClassPostProcessor;
import org.springframework.core.ResolvableType;

/** Each question is put to Spring's own factory as well. */
class IndexedBeansTest {

  private static final List<Class<?>> ASKED =
      List.of(
          Port.class,
          NarrowPort.class,
          Adapter.class,
          OtherAdapter.class,
          Made.class,
          Wired.class,
          Service.class,
          Unknown.class,
          Runnable.class,
          FactoryBean.class,
          Object.class);

  private final IndexedBeans indexed = made(new IndexedBeans());
  private final DefaultListableBeanFactory usual = made(new DefaultListableBeanFactory());

  private static <T extends DefaultListableBeanFactory> T made(T beans) {
    AnnotationConfigUtils.registerAnnotationConfigProcessors(beans);
    for (var component :
        List.of(
            OtherAdapter.class, Adapter.class, Wiring.class, MadeElsewhere.class, Service.class)) {
      component(beans, component);
    }
    beans.getBean(ConfigurationClassPostProcessor.class).postProcessBeanFactory(beans);
    beans.getBeansOfType(BeanPostProcessor.class).values().forEach(beans::addBeanPostProcessor);
    beans.freezeConfiguration();
    return beans;
  }

  private static void component(DefaultListableBeanFactory beans, Class<?> type) {
    beans.registerBeanDefinition(type.getName(), new RootBeanDefinition(type));
  }

  private void bothFindTheSame() {
    for (var type : ASKED) {
      for (var all : List.of(true, false)) {
        assertThat(indexed.getBeanNamesForType(type, all, true))
            .as(type.getName())
            .containsExactly(usual.getBeanNamesForType(type, all, true));
      }
      var resolvable = ResolvableType.forClass(type);
      assertThat(indexed.getBeanNamesForType(resolvable))
          .as(type.getName())
          .containsExactly(usual.getBeanNamesForType(resolvable));
    }
  }

  private void both(Consumer<DefaultListableBeanFactory> done) {
    done.accept(indexed);
    done.accept(usual);
  }

  @Test
  void what_it_finds_is_what_springs_factory_finds_in_the_same_order() {
    bothFindTheSame();
    assertThat(indexed.getBeanNamesForType(Port.class))
        .containsExactly(OtherAdapter.class.getName(), Adapter.class.getName(), "wired");
  }

  @Test
  void what_comes_later_is_found_too() {
    bothFindTheSame();
    both(beans -> beans.registerSingleton("late", new Adapter()));
    bothFindTheSame();
    both(beans -> component(beans, Late.class));
    bothFindTheSame();
    assertThat(indexed.getBeanNamesForType(Port.class)).hasSize(5).contains("late");
  }

  @Test
  void a_component_is_made_by_its_only_constructor_or_the_one_that_is_marked() {
    both(beans -> component(beans, OfTwo.class));
    for (var beans : Arrays.asList(indexed, usual)) {
      assertThat(beans.getBean(Service.class).wired()).isSameAs(beans.getBean("wired"));
      assertThat(beans.getBean(OfTwo.class).wired()).isSameAs(beans.getBean("wired"));
    }
  }

  interface Port {}

  interface NarrowPort extends Port {}

  interface Unknown {}

  static class Adapter implements Port {}

  static class OtherAdapter implements NarrowPort, Runnable {
    @Override
    public void run() {}
  }

  static class Late extends Adapter {}

  record Wired() implements Port {}

  record Made() {}

  record Service(Wired wired) {}

  static final class OfTwo {

    private final Wired wired;

    @Autowired
    OfTwo(Wired wired) {
      this.wired = wired;
    }

    OfTwo() {
      throw new IllegalStateException("the other is marked");
    }

    Wired wired() {
      return wired;
    }
  }

  static class Wiring {
    @Bean
    Wired wired() {
      return new Wired();
    }
  }

  static final class MadeElsewhere implements FactoryBean<Made> {
    @Override
    public Made getObject() {
      return new Made();
    }

    @Override
    public Class<?> getObjectType() {
      return Made.class;
    }
  }
}
