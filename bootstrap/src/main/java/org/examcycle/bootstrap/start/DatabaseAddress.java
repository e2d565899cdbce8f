package org.examcycle.bootstrap.start;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;

/** The form of a JDBC address. */
final class DatabaseAddress {

  private DatabaseAddress() {}

  /** What is wrong with the address that a setting gives, if it gives one. */
  static Optional<Fault> fault(String setting, Environment environment) {
    var url = environment.getProperty(setting, "");
    if (!url.isBlank() && !url.startsWith("jdbc:postgresql:")) {
      return Optional.of(Fault.of(setting + " does not begin with jdbc:postgresql:"));
    }
    return Stream.of("user=", "password=").anyMatch(url::contains)
        ? Optional.of(Fault.of(setting + " holds a user or password, which stand beside it"))
        : Optional.empty();
  }
}
