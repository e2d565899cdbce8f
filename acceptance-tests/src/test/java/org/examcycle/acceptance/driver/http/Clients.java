package org.examcycle.acceptance.driver.http;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.booted.BootedApplication;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.Numbers;
import org.examcycle.acceptance.driver.Outcome;
import org.springframework.core.convert.ConversionService;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Declared HTTP clients, each speaking as an actor. Every exchange is recorded and held against the
 * contract.
 */
@PerScenario
public class Clients {

  /** A local time stays one: it is not turned into UTC when it is read. */
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
          .build();

  /** To make one is dear, and nothing of a scenario is in it. */
  private static final RestClient ANY =
      RestClient.builder()
          .requestFactory(new JdkClientHttpRequestFactory())
          .configureMessageConverters(
              converters ->
                  converters
                      .registerDefaults()
                      .withJsonConverter(new JacksonJsonHttpMessageConverter(JSON)))
          .defaultStatusHandler(
              HttpStatusCode::isError, (request, response) -> throwProblem(response))
          .build();

  private static final ConversionService CONVERSIONS = new DefaultFormattingConversionService();

  private final BootedApplication application;
  private final Exchanges exchanges;
  private final Numbers numbers;
  private final Map<Actor, HttpServiceProxyFactory> clients = new HashMap<>();
  private final Map<Actor.Anybody, String> addresses = new HashMap<>();

  Clients(BootedApplication application, Exchanges exchanges, Numbers numbers) {
    this.application = application;
    this.exchanges = exchanges;
    this.numbers = numbers;
  }

  /** A client declared with {@code @HttpExchange}, called by this actor. */
  public <T> T as(Actor actor, Class<T> declared) {
    return clients.computeIfAbsent(actor, this::client).createClient(declared);
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

  private HttpServiceProxyFactory client(Actor actor) {
    var client =
        ANY.mutate()
            .baseUrl(application.address())
            .defaultHeaders(headers -> introduce(actor, headers))
            .requestInterceptor(exchanges.recording(actor))
            .build();
    return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(client))
        .conversionService(CONVERSIONS)
        .build();
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

  private static void throwProblem(ClientHttpResponse response) throws IOException {
    throw new ProblemAnswered(JSON.readValue(response.getBody().readAllBytes(), Problem.class));
  }
}
