package org.examcycle.bootstrap.start;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.examcycle.bootstrap.OperatorsEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.support.ResourcePropertySource;

/** A start with settings and variables of an operator, as far as its checks. */
final class CheckedStart {

  private static final PropertySource<?> OWN = own();

  private final StartChecks checks;
  private final Map<String, Object> settings;
  private final Map<String, Object> variables = new HashMap<>();
  private final Map<String, Object> arguments = new HashMap<>();

  CheckedStart(StartChecks checks, Map<String, String> settings) {
    this.checks = checks;
    this.settings = new HashMap<>(settings);
  }

  void set(String name, String value) {
    settings.put(name, value);
  }

  void setVariable(String name, String value) {
    variables.put(name, value);
  }

  /** In a place that goes before the settings. */
  void setArgument(String name, String value) {
    arguments.put(name, value);
  }

  StartRefused refused() {
    return assertThatExceptionOfType(StartRefused.class).isThrownBy(this::check).actual();
  }

  void check() {
    var environment = OperatorsEnvironment.here();
    environment
        .getPropertySources()
        .addFirst(new SystemEnvironmentPropertySource("variables", Map.copyOf(variables)));
    environment.getPropertySources().addFirst(new MapPropertySource("test", Map.copyOf(settings)));
    environment
        .getPropertySources()
        .addFirst(new MapPropertySource("arguments", Map.copyOf(arguments)));
    environment.getPropertySources().addLast(OWN);
    checks.check(environment);
  }

  /** What the application brings itself. */
  private static PropertySource<?> own() {
    try {
      return new ResourcePropertySource("classpath:application.properties");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
