package org.examcycle.acceptance.examples;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examcycle.acceptance.access.Answer;
import org.examcycle.acceptance.access.Wire;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.http.Exchange;
import org.examcycle.acceptance.driver.http.Offered;
import org.examcycle.acceptance.driver.http.Readable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What passed scenarios were granted, asked once more in the ways that no scenario asked: in the
 * other media types that are offered, and, where no scenario was refused, so that it is.
 */
final class Retold {

  private static final BinaryOperator<Exchange> FULLEST =
      BinaryOperator.maxBy(Comparator.comparingInt(one -> one.response().body().length()));
  private static final Actor STRANGER = Actor.centre("ZZ998");

  private final List<Exchange> told;
  private final Wire wire;

  Retold(List<Exchange> told, Wire wire) {
    this.told = told;
    this.wire = wire;
  }

  /** For each operation that was granted and never refused one refusal, if it can be refused. */
  List<Exchange> refusals() {
    return granted((first, _) -> first).values().stream()
        .filter(asked -> isNeverRefused(asked.operation()))
        .flatMap(
            asked ->
                Stream.<Function<Exchange, Exchange>>of(
                        one -> send(one, STRANGER, "asked by another centre"),
                        one -> send(one, Actor.anybody(), "asked without a token"),
                        Retold.this::unreadable)
                    .map(way -> way.apply(asked))
                    .filter(exchange -> !exchange.isGranted())
                    .limit(1))
        .toList();
  }

  /** For each operation that answers in several media types those that no scenario asked for. */
  List<Exchange> otherTypes(List<Offered> offered) {
    return granted(FULLEST).values().stream()
        .flatMap(
            asked ->
                offered.stream()
                    .filter(operation -> operation.operation().equals(asked.operation()))
                    .flatMap(operation -> operation.types().stream())
                    .filter(type -> !isAnswered(asked.operation(), type))
                    .map(type -> accepting(asked, type)))
        .filter(Exchange::isGranted)
        .toList();
  }

  private Map<String, Exchange> granted(BinaryOperator<Exchange> choice) {
    return told.stream()
        .filter(Exchange::isGranted)
        .collect(Collectors.toMap(Exchange::operation, it -> it, choice, TreeMap::new));
  }

  private boolean isNeverRefused(String operation) {
    return told.stream()
        .noneMatch(exchange -> exchange.operation().equals(operation) && !exchange.isGranted());
  }

  private boolean isAnswered(String operation, String type) {
    return told.stream()
        .filter(exchange -> exchange.operation().equals(operation) && exchange.isGranted())
        .anyMatch(
            exchange ->
                exchange
                    .response()
                    .headers()
                    .getOrDefault("Content-Type", List.of(""))
                    .getFirst()
                    .startsWith(type));
  }

  /** What anybody may ask is refused for its form alone. */
  private Exchange unreadable(Exchange asked) {
    var request = asked.request();
    if (!request.body().isEmpty()) {
      return send(asked.about(request.path(), "{"), asked.actor(), "with a body cut short");
    }
    return asked.operation().contains("{")
        ? send(asked.about(closed(asked), ""), asked.actor(), "with a name of no form")
        : send(
            asked.about(request.path().replaceFirst("\\?.*", "") + "?limit=0", ""),
            asked.actor(),
            "with a limit of none");
  }

  /** The address with something in the first place that its template leaves open. */
  private static String closed(Exchange asked) {
    var open = asked.operation().replaceFirst("^\\S+ ", "").split("/", -1);
    var parts = asked.request().path().split("/", -1);
    for (var at = 0; at < open.length; at++) {
      if (open[at].startsWith("{")) {
        parts[at] = "x";
        return String.join("/", parts);
      }
    }
    throw new IllegalArgumentException("nothing is open in " + asked.operation());
  }

  /** A file is never one page of a list. */
  private static String whole(String path) {
    return UriComponentsBuilder.fromUriString(path)
        .replaceQueryParam("limit")
        .replaceQueryParam("after")
        .build()
        .toUriString();
  }

  private Exchange accepting(Exchange asked, String type) {
    var headers = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
    headers.putAll(asked.request().headers());
    headers.put("Accept", List.of(type));
    var request =
        new Exchange.Request(
            asked.request().method(),
            whole(asked.request().path()),
            headers,
            asked.request().body());
    return send(
        new Exchange(
            asked.scenario(),
            asked.operation(),
            asked.actor(),
            asked.at(),
            asked.useCases(),
            request,
            asked.response()),
        asked.actor(),
        "as " + type);
  }

  private Exchange send(Exchange asked, Actor as, String how) {
    var answer = wire.send(as, asked);
    return new Exchange(
        asked.scenario() + ", " + how,
        asked.operation(),
        as,
        asked.at(),
        List.of(),
        asked.request(),
        response(answer));
  }

  private static Exchange.Response response(Answer answer) {
    var headers = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
    headers.putAll(answer.headers());
    var type = headers.getOrDefault("Content-Type", List.of("")).getFirst();
    return new Exchange.Response(answer.status(), headers, Readable.of(type, answer.body()));
  }
}
