package org.examcycle.bootstrap.start;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.WebServerSslBundle;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Whether the keys by which a port speaks TLS can be had: the server would look for them when it
 * opens the port. What is in {@code spring.ssl.bundle} is told when it is needed.
 */
final class TlsCheck implements StartCheck {

  private static final List<String> PORTS = List.of("server.ssl", "management.server.ssl");

  private static final List<String> FILES =
      List.of(
          "key-store",
          "trust-store",
          "certificate",
          "certificate-private-key",
          "trust-certificate",
          "trust-certificate-private-key");

  private static final Bindable<Map<String, String>> ANYTHING =
      Bindable.mapOf(String.class, String.class);

  /** In place of the name of a file. */
  private static final String CONTENT = "-----BEGIN";

  @Override
  public List<Fault> faults(ConfigurableEnvironment environment) {
    return PORTS.stream()
        .filter(port -> Binder.get(environment).bind(port, ANYTHING).isBound())
        .flatMap(port -> faults(environment, port))
        .map(Fault::of)
        .toList();
  }

  private static Stream<String> faults(ConfigurableEnvironment environment, String port) {
    var missing =
        FILES.stream()
            .map(file -> port + "." + file)
            .filter(setting -> isMissing(environment.getProperty(setting, "")))
            .map(setting -> setting + " names no file that is there")
            .toList();
    return missing.isEmpty() ? unopened(environment, port).stream() : missing.stream();
  }

  private static boolean isMissing(String place) {
    return !place.isBlank() && !place.startsWith(CONTENT) && !NamedFile.isThere(place);
  }

  private static Optional<String> unopened(ConfigurableEnvironment environment, String port) {
    try {
      var ssl = Binder.get(environment).bind(port, Ssl.class).get();
      if (Ssl.isEnabled(ssl) && ssl.getBundle() == null) {
        WebServerSslBundle.get(ssl).createSslContext();
      }
      return Optional.empty();
    } catch (BindException _) {
      return Optional.empty(); // told with the other settings of Spring
    } catch (RuntimeException _) {
      return Optional.of(port + ": its keys cannot be opened; is password, type or alias another?");
    }
  }
}
