package org.examcycle.bootstrap.start;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.util.ClassUtils;

/** Whether there can be a log as it is set. */
final class LoggingCheck implements StartCheck {

  private static final List<String> FORMATS =
      List.of("logging.structured.format.console", "logging.structured.format.file");

  private static final String CONFIGURATION = "logging.config";

  private static final Set<String> KNOWN = Set.of("", "ecs", "gelf", "logstash");

  @Override
  public List<Fault> faults(ConfigurableEnvironment environment) {
    var formats =
        FORMATS.stream()
            .filter(setting -> !isFormat(environment.getProperty(setting, "")))
            .map(setting -> setting + " is none of ecs, gelf and logstash, nor empty");
    return Stream.concat(formats, configuration(environment).stream()).map(Fault::of).toList();
  }

  /** The name of a class, too: somebody may have put one beside the jar. */
  private static boolean isFormat(String value) {
    return KNOWN.contains(value) || ClassUtils.isPresent(value, null);
  }

  private static Optional<String> configuration(ConfigurableEnvironment environment) {
    var place = environment.getProperty(CONFIGURATION, "").strip();
    return place.isEmpty() || NamedFile.isThere(place)
        ? Optional.empty()
        : Optional.of(CONFIGURATION + " names no file that is there");
  }
}
