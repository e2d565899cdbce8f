package org.examcycle.bootstrap.start;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.internal.exception.FlywayMigrateException;
import org.postgresql.util.PSQLException;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.context.config.ConfigDataException;
import org.springframework.boot.context.config.ConfigDataNotFoundException;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.ssl.NoSuchSslBundleException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.util.PlaceholderResolutionException;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Tells an operator in one line what a stack trace would hide: a refused start, a port in use, a
 * database that went away, a migration that failed. Anything else is a bug and keeps its stack
 * trace. Registered in {@code META-INF/spring.factories}.
 */
public final class StartFailures implements SpringBootExceptionReporter {

  @Override
  public boolean reportException(Throwable failure) {
    var known = known(failure);
    known.ifPresent(
        refused -> refused.lines().forEach(line -> System.err.println("not started: " + line)));
    return known.isPresent();
  }

  /** With what a process that failed so should end. */
  public static int exitCode(Throwable failure) {
    return known(failure).map(StartRefused::getExitCode).orElse(1);
  }

  static Optional<StartRefused> known(Throwable failure) {
    return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
        .flatMap(cause -> asRefusal(cause).stream())
        .findFirst();
  }

  private static Optional<StartRefused> asRefusal(Throwable cause) {
    return switch (cause) {
      case StartRefused refused -> Optional.of(refused);
      case PortInUseException taken ->
          Optional.of(
              new StartRefused(
                  StartRefused.UNAVAILABLE,
                  List.of(
                      portInUse(
                          taken.getPort(),
                          PortCheck.OF_CALLERS + " or " + PortCheck.OF_WATCHERS))));
      case BindException unbound -> Optional.of(UnboundSetting.refused(unbound));
      case ConfigDataException unread -> Optional.of(configuration(imported(unread)));
      case NoSuchSslBundleException none ->
          Optional.of(
              configuration(
                  "no spring.ssl.bundle sets the bundle %s".formatted(none.getBundleName())));
      case PlaceholderResolutionException unset ->
          Optional.of(
              configuration(
                  "a setting refers to ${%s}, which is not set".formatted(unset.getPlaceholder())));
      case YAMLException unread -> Optional.of(configuration(notYaml(unread)));
      case FlywayMigrateException failed -> Optional.of(unmigrated(failed));
      case PSQLException failed when DatabaseAnswer.isAboutConnecting(failed) ->
          Optional.of(
              new StartRefused(
                  StartRefused.UNAVAILABLE, List.of("the database " + DatabaseAnswer.of(failed))));
      default -> SpringsWords.line(cause).map(StartFailures::configuration);
    };
  }

  private static StartRefused configuration(String line) {
    return new StartRefused(StartRefused.CONFIGURATION, List.of(line));
  }

  private static String imported(ConfigDataException unread) {
    return unread instanceof ConfigDataNotFoundException missing
        ? SpringsWords.IMPORTS + " names what is not there: " + missing.getReferenceDescription()
        : SpringsWords.IMPORTS + " names what cannot be read";
  }

  /** Where, and not what stands there: it may be a password. */
  private static String notYaml(YAMLException unread) {
    var place =
        unread instanceof MarkedYAMLException marked && marked.getProblemMark() != null
            ? " at line " + (marked.getProblemMark().getLine() + 1)
            : "";
    return "a file of settings is no YAML" + place;
  }

  /** Each migration is a transaction: those before it stand, and of it nothing does. */
  private static StartRefused unmigrated(FlywayMigrateException failed) {
    var state = String.valueOf(failed.getSqlState());
    return new StartRefused(
        DatabaseAnswer.isPassing(state) ? StartRefused.UNAVAILABLE : StartRefused.CONFIGURATION,
        List.of(
            "the schema's migration %s failed and was undone: the database %s"
                .formatted(failed.getMigration().getVersion(), DatabaseAnswer.of(state))));
  }

  static String portInUse(int port, String setting) {
    return "port " + port + " is in use; " + setting + " chooses another";
  }
}
