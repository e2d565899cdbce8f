package org.examcycle.bootstrap.start;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.env.Environment;

/** The form of a JDBC address. */
final class DatabaseAddress {

  /** Before the host, as in the web, or among what follows it. */
  private static final Pattern LOGIN =
      Pattern.compile("//[^/?]*@|[?&;](user|\\w*password)=", Pattern.CASE_INSENSITIVE);

  private DatabaseAddress() {}

  /** What is wrong with the address that a setting gives, if it gives one. */
  static Optional<Fault> fault(String setting, Environment environment) {
    var url = environment.getProperty(setting, "");
    if (!url.isBlank() && !url.startsWith("jdbc:postgresql:")) {
      return Optional.of(Fault.of(setting + " does not begin with jdbc:postgresql:"));
    }
    return LOGIN.matcher(plain(url)).find()
        ? Optional.of(Fault.of(setting + " holds a user or password, which stand beside it"))
        : Optional.empty();
  }

  /** As the driver reads it, which undoes what is written by its number. */
  private static String plain(String url) {
    try {
      return URLDecoder.decode(url, UTF_8);
    } catch (IllegalArgumentException _) {
      return url;
    }
  }
}
