package org.examcycle.bootstrap.start;

import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * The port of those who watch asks for no token: what it shows tells of health and figures. Others
 * of its pages show settings and memory, in which names and keys are, or stop the application.
 */
final class ExposureCheck implements StartCheck {

  private static final String EXPOSED = "management.endpoints.web.exposure.include";
  private static final Set<String> HARMLESS = Set.of("health", "info", "metrics", "prometheus");

  @Override
  public List<Fault> faults(ConfigurableEnvironment environment) {
    var others =
        Binder.get(environment)
            .bind(EXPOSED, Bindable.listOf(String.class))
            .orElse(List.of())
            .stream()
            .map(String::strip)
            .filter(page -> !HARMLESS.contains(page))
            .toList();
    return others.isEmpty()
        ? List.of()
        : List.of(
            Fault.of(
                EXPOSED
                    + " may name health, info, metrics and prometheus, and names "
                    + String.join(", ", others)));
  }
}
