package org.examcycle.bootstrap.start;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;

/** Settings of the development application: set in production, they say that somebody mixes two. */
final class ForbiddenSettings implements StartCheck {

  @Override
  public List<Fault> faults(ConfigurableEnvironment environment) {
    return environment.getPropertySources().stream()
        .flatMap(ForbiddenSettings::names)
        .filter(ForbiddenSettings::isForDevelopment)
        .distinct()
        .sorted()
        .map(name -> Fault.of(name + " is forbidden: production has the system's clock alone"))
        .toList();
  }

  private static Stream<String> names(PropertySource<?> source) {
    return source instanceof EnumerablePropertySource<?> enumerable
        ? Arrays.stream(enumerable.getPropertyNames())
        : Stream.empty();
  }

  /** Also as an environment variable spells it, {@code EXAMCYCLE_CLOCK_OFFSET}. */
  static boolean isForDevelopment(String name) {
    var plain = name.toLowerCase(Locale.ROOT).replace('_', '.');
    return plain.startsWith("examcycle.clock.")
        || plain.equals("examcycle.clock")
        || plain.startsWith("examcycle.dev.");
  }
}
