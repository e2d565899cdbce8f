package org.examcycle.acceptance.nonsense;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What can be wrong with a request's first line and headers. */
final class WrongHead {

  private static final List<String> SEGMENTS =
      List.of(
          "%00",
          "..",
          "%2e%2e%2f",
          "%ff",
          "%ED%A0%80",
          "%E2%80%AE",
          "a;b=c",
          "%20",
          "%",
          "%zz",
          "~",
          "-1",
          "18446744073709551616",
          "+999999999-12",
          "x".repeat(5_000),
          "%F0%9F%92%A9");

  private static final List<String> QUERIES =
      List.of(
          "limit=0",
          "limit=-1",
          "limit=99999999999999999999",
          "limit=x",
          "limit=1&limit=2",
          "after=x",
          "after=%00",
          "after=" + "x".repeat(5_000),
          "after=eyJhIjoxfQ",
          "after=a&after=b",
          "validFrom=never",
          "validFrom=%2B999999999-12-31",
          "from=%2B999999999-12",
          "from=never",
          "validFrom=2027-01-01&validFrom=2028-01-01",
          "unknown=1",
          "%",
          "%zz=%zz",
          "a[]=1",
          "&&==&");

  private WrongHead() {}

  /** Methods and headers. */
  static Stream<Nonsense> of(Sound sound) {
    return Stream.concat(headers(sound), methods(sound));
  }

  /** Path and query. */
  static Stream<Nonsense> target(Sound sound) {
    return sound.method().equals("GET") || sound.path().contains("?")
        ? Stream.concat(paths(sound), queries(sound))
        : paths(sound);
  }

  /** Each part of the path that the template leaves open. */
  private static Stream<Nonsense> paths(Sound sound) {
    var template = List.of(sound.operation().split(" ", 2)[1].split("/"));
    var parts = List.of(sound.path().replaceFirst("\\?.*", "").split("/"));
    if (template.size() != parts.size()) {
      return Stream.empty();
    }
    return IntStream.range(0, parts.size())
        .boxed()
        .filter(at -> template.get(at).startsWith("{"))
        .flatMap(
            at ->
                SEGMENTS.stream()
                    .map(
                        wrong ->
                            Nonsense.like(sound, shown(wrong) + " for " + template.get(at))
                                .target(with(parts, at, wrong))));
  }

  private static Stream<Nonsense> queries(Sound sound) {
    var path = sound.path().replaceFirst("\\?.*", "");
    return QUERIES.stream()
        .map(query -> Nonsense.like(sound, "?" + shown(query)).target(path + "?" + query));
  }

  private static Stream<Nonsense> headers(Sound sound) {
    return Stream.of(
        header(sound, "If-Match", ""),
        header(sound, "If-Match", "*"),
        header(sound, "If-Match", "1"),
        header(sound, "If-Match", "W/\"1\""),
        header(sound, "If-Match", "\"1\", \"2\""),
        header(sound, "If-Match", "\"99999999999999999999\""),
        header(sound, "If-Match", "\"999999999999999999\""),
        header(sound, "Idempotency-Key", ""),
        header(sound, "Idempotency-Key", "x".repeat(256)),
        header(sound, "Idempotency-Key", "\u00e9"),
        header(sound, "Purpose", "curiosity"),
        header(sound, "On-Behalf-Of", "x".repeat(101)),
        header(sound, "On-Behalf-Of", "\u00e9\u0001"),
        header(sound, "X-Request-Id", "' or 1=1"),
        header(sound, "X-Request-Id", "x".repeat(1_000)),
        header(sound, "X-Forwarded-For", "nowhere, ::1, 999.1.1.1"),
        header(sound, "X-Forwarded-Proto", "gopher"),
        header(sound, "X-Forwarded-Port", "-1"),
        header(sound, "Accept", "image/png"),
        header(sound, "Accept", "*/*;q=x"),
        header(sound, "Accept", "\u0001"),
        header(sound, "Accept-Encoding", "\u00e9"),
        header(sound, "Accept-Language", "x".repeat(1_000)),
        header(sound, "Range", "bytes=5-1"),
        header(sound, "Origin", "null"),
        header(sound, "Expect", "200-never"),
        header(sound, "Transfer-Encoding", "gzip"),
        header(sound, "Authorization", "Bearer"),
        header(sound, "Authorization", "Bearer a.b.c"),
        header(sound, "Authorization", "Basic eDp5"),
        header(sound, "Host", "a b"),
        header(sound, "Cookie", "JSESSIONID=x"),
        header(sound, "X-HTTP-Method-Override", "DELETE"),
        header(sound, "X-Long", "x".repeat(20_000)));
  }

  private static Stream<Nonsense> methods(Sound sound) {
    return Stream.of(
            "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT", "FOO",
            "get")
        .filter(method -> !method.equals(sound.method()))
        .map(method -> Nonsense.like(sound, "by " + method).method(method));
  }

  private static String with(List<String> parts, int at, String wrong) {
    var changed = new ArrayList<>(parts);
    changed.set(at, wrong);
    return String.join("/", changed);
  }

  private static Nonsense header(Sound sound, String name, String value) {
    return Nonsense.like(sound, name + ": " + shown(value)).header(name, value);
  }

  private static String shown(String wrong) {
    return wrong.length() > 60 ? wrong.length() + " letters" : wrong;
  }
}
