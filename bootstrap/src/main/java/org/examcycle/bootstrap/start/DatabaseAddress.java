package org.examcycle.bootstrap.start;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.Optional;
import java.util.regex.Pattern;
import org.postgresql.Driver;
import org.postgresql.jdbc.SslMode;
import org.postgresql.util.PSQLException;
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
    if (url.isBlank()) {
      return Optional.empty();
    }
    return what(url).map(what -> Fault.of(setting + " " + what));
  }

  private static Optional<String> what(String url) {
    if (!url.startsWith("jdbc:postgresql:")) {
      return Optional.of("does not begin with jdbc:postgresql:");
    }
    if (LOGIN.matcher(plain(url)).find()) {
      return Optional.of("holds a user or password, which stand beside it");
    }
    var read = Driver.parseURL(url, null);
    if (read == null) {
      return Optional.of("is not of the form jdbc:postgresql://host:port/database");
    }
    try {
      var _ = SslMode.of(read);
      return Optional.empty();
    } catch (PSQLException _) {
      return Optional.of("has an sslmode that there is not");
    }
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
