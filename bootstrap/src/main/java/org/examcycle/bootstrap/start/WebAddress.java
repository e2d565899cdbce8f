package org.examcycle.bootstrap.start;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where something is in the web.
 *
 * @param host in small letters
 */
record WebAddress(URI uri, String host) {

  private static final Pattern LOOPBACK =
      Pattern.compile(
          "localhost\\.?|.*\\.localhost\\.?|127(\\.\\d{1,3}){1,3}|0(\\.0\\.0\\.0)?"
              + "|\\[(::[01]?|(0{1,4}:){7}0{0,3}[01]|::ffff:(127\\.|7f|0\\.0\\.0\\.0).*)\\]");

  /** Empty when it has no host. */
  static Optional<WebAddress> of(URI uri) {
    return Optional.ofNullable(uri.getHost())
        .map(host -> new WebAddress(uri, host.toLowerCase(Locale.ROOT)));
  }

  /** This machine, which is for development. */
  boolean isLoopback() {
    return LOOPBACK.matcher(host).matches();
  }

  boolean isEncrypted() {
    return "https".equalsIgnoreCase(uri.getScheme());
  }
}
