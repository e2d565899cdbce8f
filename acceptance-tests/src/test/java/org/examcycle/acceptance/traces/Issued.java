package org.examcycle.acceptance.traces;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.examcycle.acceptance.driver.http.Exchange;

/**
 * What went over the wire and must not stay anywhere.
 *
 * @param numbers secret numbers of Confirmations of Entry, four digits each
 * @param secrets passwords, tokens of sessions and of links, and tokens of issuers
 * @param personal names, dates of birth and addresses, which the database keeps and the log must
 *     not
 */
record Issued(Set<String> numbers, Set<String> secrets, Set<String> personal) {

  private static final Pattern NUMBER = Pattern.compile("\"secretNumber\"\\s*:\\s*\"([0-9]{4})\"");
  private static final Pattern SECRET =
      Pattern.compile("\"(?:password|token|session)\"\\s*:\\s*\"([^\"]{8,})\"");
  private static final Pattern PEOPLE = Pattern.compile("candidates|entries|registrations");
  private static final Pattern BEARER = Pattern.compile("Bearer (\\S{20,})");
  private static final Pattern PERSONAL =
      Pattern.compile(
          "\"(?:name|latinName|nativeName|dateOfBirth|email)\"\\s*:\\s*\"([^\"]{6,})\"");

  static Issued in(List<Exchange> exchanges) {
    var issued = new Issued(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    exchanges.forEach(issued::add);
    return issued;
  }

  /** Numbers that were only guessed at are nobody's: those of answers count. */
  private void add(Exchange exchange) {
    collect(NUMBER, exchange.response().body(), numbers);
    for (var body : List.of(exchange.request().body(), exchange.response().body())) {
      collect(SECRET, body, secrets);
      if (PEOPLE.matcher(exchange.operation()).find()) {
        collect(PERSONAL, body, personal);
      }
    }
    exchange
        .request()
        .headers()
        .getOrDefault("Authorization", List.of())
        .forEach(header -> collect(BEARER, header, secrets));
  }

  private static void collect(Pattern pattern, String text, Set<String> into) {
    pattern.matcher(text).results().map(found -> found.group(1)).forEach(into::add);
  }
}
