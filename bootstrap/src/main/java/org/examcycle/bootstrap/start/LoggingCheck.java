package org.examcycle.bootstrap.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
  private static final String NAME = "logging.file.name";
  private static final String DIRECTORY = "logging.file.path";

  private static final Set<String> KNOWN = Set.of("", "ecs", "gelf", "logstash");

  @Override
  public List<Fault> faults(ConfigurableEnvironment environment) {
    var formats =
        FORMATS.stream()
            .filter(setting -> !isFormat(environment.getProperty(setting, "")))
            .map(setting -> setting + " is none of ecs, gelf and logstash, nor empty");
    var files = Stream.concat(configuration(environment).stream(), file(environment).stream());
    return Stream.concat(formats, files).map(Fault::of).toList();
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

  /** As Spring reads them: a name goes before a directory. */
  private static Optional<String> file(ConfigurableEnvironment environment) {
    return Optional.of(environment.getProperty(NAME, ""))
        .filter(name -> !name.isEmpty())
        .map(name -> unwritable(NAME, name))
        .orElseGet(
            () ->
                Optional.of(environment.getProperty(DIRECTORY, ""))
                    .filter(directory -> !directory.isEmpty())
                    .flatMap(directory -> unwritable(DIRECTORY, directory + "/spring.log")));
  }

  /** Made as the log would make it: rights alone do not tell whether it can be. */
  private static Optional<String> unwritable(String setting, String file) {
    try {
      var path = Path.of(file).toAbsolutePath();
      Files.createDirectories(path.resolveSibling("."));
      Files.newOutputStream(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND).close();
      return Optional.empty();
    } catch (IOException | InvalidPathException _) {
      return Optional.of(setting + " names no file that can be written");
    }
  }
}
