package org.examcycle.acceptance.driver.http;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.booted.BootedApplication;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.Numbers;
import org.examcycle.acceptance.driver.Outcome;
import org.springframework.http.HttpHeaders;
import org.springframework.http.client.ClientHttpRequestInterceptor;

/**
 * Declared HTTP clients, each speaking as an actor. Every exchange is recorded and held against the
 * contract.
 */
@PerScenario
public class Clients {

  private final BootedApplication application;
  private final Exchanges exchanges;
  private final Numbers numbers;
  private final Map<Actor, ClientHttpRequestInterceptor> speakers = new HashMap<>();
  private final Map<Actor.Anybody, String> addresses = new HashMap<>();

  Clients(BootedApplication application, Exchanges exchanges, Numbers numbers) {
    this.application = application;
    this.exchanges = exchanges;
    this.numbers = numbers;
  }

  /** A client declared with {@code @HttpExchange}, called by this actor. */
  public <T> T as(Actor actor, Class<T> declared) {
    return DeclaredClients.at(application.address())
        .spokenBy(speakers.computeIfAbsent(actor, this::speaker), declared);
  }

  /**
   * What came of an exchange.
   *
   * @throws AssertionError if the answer is a problem that no rule stands behind: a request that is
   *     malformed, a token that is no good, a fault
   */
  public static <T> Outcome<T> asked(Supplier<T> exchange) {
    try {
      return Outcome.granted(exchange.get());
    } catch (ProblemAnswered answered) {
      var reasons = answered.problem().reasons();
      if (reasons.isEmpty()) {
        throw new AssertionError("no rule speaks in " + answered.problem(), answered);
      }
      return Outcome.refused(reasons);
    }
  }

  private ClientHttpRequestInterceptor speaker(Actor actor) {
    var introduction = new HttpHeaders();
    introduce(actor, introduction);
    var recording = exchanges.recording(actor);
    return (request, body, execution) -> {
      introduction.forEach(request.getHeaders()::putIfAbsent);
      return recording.intercept(request, body, execution);
    };
  }

  private void introduce(Actor actor, HttpHeaders headers) {
    if (actor instanceof Actor.Anybody anybody) {
      headers.set("X-Forwarded-For", addresses.computeIfAbsent(anybody, _ -> newAddress()));
    } else {
      headers.setBearerAuth(
          actor instanceof Actor.Candidate candidate
              ? candidate.session()
              : application.token(Claims.of(actor)));
    }
  }

  /** Nobody is taken for somebody of another scenario: tries are counted by address. */
  String newAddress() {
    var n = numbers.next("address");
    return "10.%d.%d.%d".formatted(n >> 16 & 255, n >> 8 & 255, n & 255);
  }
}
