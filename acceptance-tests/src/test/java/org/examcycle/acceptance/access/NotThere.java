package org.examcycle.acceptance.access;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.examcycle.acceptance.driver.http.Exchange;

/** The request for a thing that is not there, where the one that was asked for is. */
final class NotThere {

  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
  private static final Pattern DAY = Pattern.compile("\\d{4}(-\\d{2}-\\d{2})");
  private static final Pattern CENTRE = Pattern.compile("\\b[A-Z]{2}\\d{3}\\b");
  private static final Pattern UUID_FORM =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  /** A number that counts does not begin so. */
  private static final Pattern BEGINS_WITH_0 = Pattern.compile("(?<![0-9A-Za-z])0");

  /** Of exams, of which no scenario has heard. */
  private static final String LAST_YEAR = "2999";

  private NotThere() {}

  /** Whether the path says which thing is meant. */
  static boolean isNamedBy(Exchange exchange) {
    return exchange.operation().contains("{");
  }

  /**
   * Each part of the path that the template leaves open names something else of the same form; so
   * does a body that names a centre, where the path names nothing.
   *
   * @param admitted whether the use case is open to who asks; if not, nothing is there at all
   */
  static Exchange instead(Exchange exchange, boolean admitted) {
    var request = exchange.request();
    if (isNamedBy(exchange)) {
      return exchange.about(path(exchange), request.body());
    }
    return admitted
        ? exchange.about(request.path(), anotherCentre(request.body()))
        : exchange.about("/v1/nothing-is-here", request.body());
  }

  private static String path(Exchange exchange) {
    var template = exchange.operation().replaceFirst("^\\S+ ", "").split("/", -1);
    var whole = exchange.request().path();
    var query = whole.indexOf('?') < 0 ? "" : whole.substring(whole.indexOf('?'));
    var parts = whole.substring(0, whole.length() - query.length()).split("/", -1);
    for (var n = 0; n < parts.length; n++) {
      if (template[n].startsWith("{")) {
        parts[n] = template[n].equals("{year}") ? LAST_YEAR : another(parts[n]);
      }
    }
    return String.join("/", parts) + query;
  }

  static String another(String part) {
    if (UUID_FORM.matcher(part).matches()) {
      return UUID.nameUUIDFromBytes(part.getBytes(StandardCharsets.UTF_8)).toString();
    }
    if (MONTH.matcher(part).matches()) {
      return "1901" + part.substring(4);
    }
    return DAY.matcher(part).find()
        ? anotherCentre(DAY.matcher(part).replaceAll("1901$1"))
        : turned(part);
  }

  private static String anotherCentre(String text) {
    return CENTRE.matcher(text).replaceAll(number -> turned(number.group()));
  }

  /** What is made from fresh codes is far from these. */
  private static String turned(String part) {
    var other = new StringBuilder();
    part.chars().forEach(c -> other.append((char) turned(c)));
    return BEGINS_WITH_0.matcher(other).replaceAll("1");
  }

  /** The last of its kind stays within it. */
  private static int turned(int c) {
    if (c >= '0' && c <= '9') {
      return '9' - (c - '0');
    }
    if (c >= 'A' && c <= 'Z') {
      return 'Z' - (c - 'A');
    }
    return c >= 'a' && c <= 'z' ? 'z' - (c - 'a') : c;
  }
}
