package org.examcycle.bootstrap.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mail.autoconfigure.MailProperties;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.MapPropertySource;

class SpringSettingsTest {

  private static boolean migrated;

  @ConfigurationProperties("pages")
  record Pages(int many, boolean gzip) {}

  @EnableConfigurationProperties({MailProperties.class, Pages.class})
  static class Wiring {

    @Bean
    String migrations() {
      migrated = true;
      return "";
    }
  }

  private static final class Context extends AnnotationConfigApplicationContext {

    @Override
    protected void onRefresh() {
      SpringSettings.make(getBeanFactory());
    }
  }

  private static void start(Map<String, Object> settings) {
    migrated = false;
    try (var application = new Context()) {
      application
          .getEnvironment()
          .getPropertySources()
          .addFirst(new MapPropertySource("test", settings));
      application.register(Wiring.class);
      application.refresh();
    }
  }

  @Test
  void of_another_kind_are_told_before_anything_is_made_and_what_they_say_is_not() {
    var refused =
        assertThatExceptionOfType(StartRefused.class)
            .isThrownBy(
                () ->
                    start(
                        Map.of(
                            "spring.mail.port", "s3cret",
                            "spring.mail.password", "s3cret",
                            "pages.many", "1",
                            "pages.gzip", "s3cret")))
            .actual();

    assertThat(refused.lines())
        .containsExactly(
            "pages.gzip is not true or false", "spring.mail.port is not a whole number");
    assertThat(refused.getExitCode()).isEqualTo(78);
    assertThat(migrated).isFalse();
  }

  @Test
  void of_their_kind_are_taken_and_a_variable_that_is_called_as_all_of_them_is_none() {
    start(Map.of("spring.mail.port", "25", "pages", "tcp://10.0.0.1:80"));

    assertThat(migrated).isTrue();
  }

  @ConfigurationProperties("broken")
  static final class Broken {
    Broken() {
      throw new IllegalStateException("a bug");
    }
  }

  @Test
  void that_cannot_be_made_for_another_reason_are_a_bug_and_keep_their_stack_trace() {
    try (var application = new Context()) {
      application.registerBean(Broken.class);

      assertThatThrownBy(application::refresh).hasRootCauseMessage("a bug");
    }
  }
}
