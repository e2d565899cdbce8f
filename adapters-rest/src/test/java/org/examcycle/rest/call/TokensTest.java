package org.examcycle.rest.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.factories.DefaultJWSSignerFactory;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.examcycle.application.usecase.Caller;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.rest.RestSettings;
import org.examcycle.testkit.SettableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TokensTest {

  private static final Instant NOW = Instant.parse("2026-02-10T12:00:00Z");
  private static JWK first;
  private static JWK second;

  private final SettableClock clock = new SettableClock();
  private final AtomicInteger fetches = new AtomicInteger();
  private HttpServer server;
  private volatile JWKSet keys = new JWKSet();
  private @Nullable String namedInMetadata;
  private Tokens tokens;

  @BeforeAll
  static void makeKeys() throws JOSEException {
    first = new ECKeyGenerator(Curve.P_256).keyID("first").generate();
    second = new RSAKeyGenerator(2048).keyID("second").generate();
  }

  @BeforeEach
  void start() throws IOException {
    clock.set(NOW);
    keys = new JWKSet(first);
    server = serve(0);
    tokens = tokens(Map.of());
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Nested
  class A_caller_is {

    @Test
    void a_board_officer_with_duties() {
      var caller = caller(claims("board").claim("duties", List.of("entries", "release", "golf")));

      assertThat(caller)
          .contains(
              new Caller.BoardOfficer(
                  "https://issuer.example anna",
                  false,
                  Set.of(CallerKind.BOARD_ENTRIES, CallerKind.BOARD_RELEASE)));
    }

    @Test
    void a_centre_officer_of_one_centre() {
      assertThat(caller(claims("centre").claim("centre", "MZ040").claim("person", true)))
          .contains(
              new Caller.CentreOfficer(
                  "https://issuer.example anna", true, CentreNumber.of("MZ040")));
    }

    @Test
    void an_associate_s_officer() {
      assertThat(caller(claims("associate").claim("associate", "BCAR")))
          .contains(
              new Caller.AssociateOfficer(
                  "https://issuer.example anna", false, AssociateCode.of("BCAR")));
    }

    @Test
    void an_organisation_s_officer_or_a_researcher() {
      assertThat(caller(claims("organisation").claim("organisation", "uni-1")))
          .contains(new Caller.OrganisationOfficer("https://issuer.example anna", false, "uni-1"));
      assertThat(caller(claims("researcher")))
          .contains(new Caller.ResearchWorker("https://issuer.example anna", false));
    }

    @Test
    void a_person_only_where_the_token_says_so() {
      assertThat(person(true)).isTrue();
      assertThat(person("yes")).isTrue();
      assertThat(person(false)).isFalse();
      assertThat(person("false")).isFalse();
      assertThat(person(" ")).isFalse();
    }

    @Test
    void told_by_the_issuer_s_own_words_where_they_are_mapped() {
      tokens = tokens(Map.of("EXAMS_OFFICE", "centre"));

      assertThat(caller(claims("EXAMS_OFFICE").claim("centre", "MZ040"))).isPresent();
    }

    private boolean person(Object claim) {
      return caller(claims("researcher").claim("person", claim)).orElseThrow().isPerson();
    }
  }

  @Nested
  class Nobody_is_known_by_a_token {

    @Test
    void that_says_no_kind_or_one_that_there_is_not() {
      assertThat(caller(claims("king"))).isEmpty();
      assertThat(caller(new JWTClaimsSet.Builder(claims("board").build()).claim("kind", null)))
          .isEmpty();
      assertThat(caller(new JWTClaimsSet.Builder(claims("board").build()).subject(null))).isEmpty();
    }

    @Test
    void of_a_centre_without_its_number() {
      assertThat(caller(claims("centre"))).isEmpty();
      assertThat(caller(claims("centre").claim("centre", "40"))).isEmpty();
      assertThat(caller(claims("associate").claim("associate", "?"))).isEmpty();
    }

    @Test
    void of_another_issuer() {
      assertThat(caller(claims("board").issuer("https://other.example"))).isEmpty();
      assertThat(caller(new JWTClaimsSet.Builder(claims("board").build()).issuer(null))).isEmpty();
    }

    @Test
    void for_another_audience() {
      assertThat(caller(claims("board").audience("somebody-else"))).isEmpty();
    }

    @Test
    void that_is_out_of_date_beyond_a_minute_s_skew() {
      assertThat(caller(claims("board").expirationTime(Date.from(NOW.minusSeconds(59)))))
          .isPresent();
      assertThat(caller(claims("board").expirationTime(Date.from(NOW.minusSeconds(61))))).isEmpty();
      assertThat(caller(claims("board").notBeforeTime(Date.from(NOW.plusSeconds(61))))).isEmpty();
    }

    @Test
    void that_never_expires() {
      assertThat(caller(new JWTClaimsSet.Builder(claims("board").build()).expirationTime(null)))
          .isEmpty();
    }

    @Test
    void that_is_not_signed_or_by_another_key() throws JOSEException {
      assertThat(tokens.caller(new PlainJWT(claims("board").build()).serialize(), NOW)).isEmpty();
      var forged = new ECKeyGenerator(Curve.P_256).keyID("first").generate();
      assertThat(tokens.caller(signed(forged, claims("board").build()), NOW)).isEmpty();
    }

    @Test
    void that_was_altered() {
      var parts = signed(first, claims("researcher").build()).split("\\.");
      var other = signed(first, claims("board").build()).split("\\.");

      assertThat(tokens.caller(parts[0] + "." + other[1] + "." + parts[2], NOW)).isEmpty();
    }
  }

  @Test
  void a_verified_token_is_remembered_until_it_expires() {
    var token =
        signed(first, claims("board").expirationTime(Date.from(NOW.plusSeconds(10))).build());
    assertThat(tokens.caller(token, NOW)).isPresent();
    server.stop(0);

    assertThat(tokens.caller(token, NOW.plusSeconds(9))).isPresent();
    clock.set(NOW.plusSeconds(100));
    assertThat(tokens.caller(token, NOW.plusSeconds(100))).isEmpty();
  }

  @Test
  void keys_are_fetched_once_and_again_for_one_that_is_new() {
    assertThat(caller(claims("board"))).isPresent();
    assertThat(caller(claims("researcher"))).isPresent();
    assertThat(fetches).hasValue(1);

    keys = new JWKSet(List.of(first, second));
    assertThat(tokens.caller(signed(second, claims("board").build()), NOW)).isPresent();
    assertThat(fetches).hasValue(2);
  }

  @Test
  void a_token_of_a_key_that_was_withdrawn_is_good_for_ten_minutes_at_most() {
    var token = signed(first, claims("board").expirationTime(Date.from(NOW.plusSeconds(9_999))));
    assertThat(tokens.caller(token, NOW)).isPresent();
    keys = new JWKSet(second);

    assertThat(tokens.caller(token, pass(Duration.ofSeconds(299)))).isPresent();
    assertThat(tokens.caller(token, pass(Duration.ofSeconds(301)))).isEmpty();
  }

  @Test
  void keys_once_fetched_serve_while_the_issuer_is_down_for_four_hours() {
    assertThat(caller(claims("board"))).isPresent();
    server.stop(0);

    assertThat(caller(claims("researcher"))).isPresent();
    pass(Duration.ofHours(4).minusSeconds(1));
    assertThat(caller(claims("researcher").expirationTime(Date.from(NOW.plusSeconds(99_999)))))
        .isPresent();
    pass(Duration.ofHours(8));
    assertThatThrownBy(
            () -> caller(claims("board").expirationTime(Date.from(NOW.plusSeconds(99_999)))))
        .isInstanceOf(Tokens.IssuerUnreachable.class);
  }

  @Test
  void an_issuer_that_was_down_is_asked_again() throws IOException {
    var port = server.getAddress().getPort();
    server.stop(0);
    assertThatThrownBy(() -> caller(claims("board"))).isInstanceOf(Tokens.IssuerUnreachable.class);

    server = serve(port);
    pass(Duration.ofSeconds(10));
    assertThat(caller(claims("board"))).isPresent();
  }

  @Test
  void an_issuer_s_keys_are_found_by_its_metadata() {
    var issuer = "http://localhost:" + server.getAddress().getPort();
    tokens = new Tokens(settings(issuer, null, Map.of()), (_, _) -> Optional.empty(), clock);

    assertThat(caller(claims("board").issuer(issuer))).isPresent();
    assertThat(tokens.canVerify()).isTrue();
  }

  @Test
  void what_stands_against_an_issuer_is_asked_of_it_anew_each_time() {
    assertThat(IssuerFault.now(at(""))).isEmpty();

    keys = new JWKSet();
    assertThat(IssuerFault.now(at("")))
        .hasValue(
            new IssuerFault(at("").issuer(), "it shows no key that signs", IssuerFault.Kind.DOWN));
  }

  @Test
  void where_another_issuer_answers_it_is_no_use_to_wait() {
    namedInMetadata = "https://somebody.else.example";
    var issuer = at("").issuer();
    tokens = new Tokens(settings(issuer, null, Map.of()), (_, _) -> Optional.empty(), clock);

    assertThat(IssuerFault.now(at("")))
        .hasValue(
            new IssuerFault(
                issuer,
                "what answers there calls itself https://somebody.else.example",
                IssuerFault.Kind.ANOTHER));
    assertThat(tokens.canVerify()).isFalse();
  }

  @Test
  void one_that_is_down_or_has_nothing_there_may_have_it_later() {
    var nothing = at("/nothing");
    assertThat(IssuerFault.now(nothing))
        .hasValue(
            new IssuerFault(
                nothing.issuer(),
                "what answers there knows no such page (404)",
                IssuerFault.Kind.NONE_THERE));

    server.stop(0);
    assertThat(IssuerFault.now(nothing))
        .hasValueSatisfying(down -> assertThat(down.why()).startsWith("ConnectException"))
        .hasValueSatisfying(down -> assertThat(down.kind()).isEqualTo(IssuerFault.Kind.DOWN));
  }

  /** An issuer that is found by its metadata. */
  private RestSettings.Issuer at(String path) {
    var name = "http://localhost:" + server.getAddress().getPort() + path;
    return settings(name, null, Map.of()).issuers().getFirst();
  }

  /** What time it is when this has passed since the beginning. */
  private Instant pass(Duration time) {
    clock.set(NOW.plus(time));
    return NOW.plus(time);
  }

  private Optional<Caller> caller(JWTClaimsSet.Builder claims) {
    return tokens.caller(signed(first, claims.build()), NOW);
  }

  private static JWTClaimsSet.Builder claims(String kind) {
    return new JWTClaimsSet.Builder()
        .issuer("https://issuer.example")
        .subject("anna")
        .audience("examcycle")
        .expirationTime(Date.from(NOW.plusSeconds(600)))
        .claim("kind", kind);
  }

  private static String signed(JWK key, JWTClaimsSet.Builder claims) {
    return signed(key, claims.build());
  }

  private static String signed(JWK key, JWTClaimsSet claims) {
    try {
      var algorithm = key instanceof RSAKey ? JWSAlgorithm.RS256 : JWSAlgorithm.ES256;
      var header = new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).build();
      var jwt = new SignedJWT(header, claims);
      jwt.sign(new DefaultJWSSignerFactory().createJWSSigner(key, algorithm));
      return jwt.serialize();
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private Tokens tokens(Map<String, String> words) {
    var location = URI.create("http://localhost:" + server.getAddress().getPort() + "/keys");
    return new Tokens(
        settings("https://issuer.example", location, words), (_, _) -> Optional.empty(), clock);
  }

  private static RestSettings settings(
      String issuer, @Nullable URI location, Map<String, String> words) {
    var names =
        new RestSettings.ClaimNames(
            "kind", "duties", "centre", "associate", "organisation", "person", words);
    return new RestSettings(
        List.of(new RestSettings.Issuer(issuer, location, "examcycle", names)),
        "a key for tests only",
        List.of(),
        10,
        new RestSettings.Limits(1, 1, Duration.ofSeconds(1), 1, 4),
        new RestSettings.Requests(1, 1));
  }

  private HttpServer serve(int port) throws IOException {
    var started = HttpServer.create(new InetSocketAddress("localhost", port), 0);
    started.createContext(
        "/keys",
        exchange -> {
          fetches.incrementAndGet();
          var body = keys.toPublicJWKSet().toString().getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    started.createContext(
        "/.well-known/openid-configuration",
        exchange -> {
          var host = "http://localhost:" + started.getAddress().getPort();
          var name = namedInMetadata == null ? host : namedInMetadata;
          var body =
              "{\"issuer\":\"%s\",\"jwks_uri\":\"%s/keys\"}"
                  .formatted(name, host)
                  .getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    started.start();
    return started;
  }
}
