package org.examcycle.acceptance.booted;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.factories.DefaultJWSSignerFactory;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says who a caller is, and shows its public keys: a small OpenID issuer on this machine. */
final class TestIssuer {

  /** Scenarios move the clock both ways by years: a token is good at any of them. */
  private static final Instant LONG_AGO = Instant.parse("2000-01-01T00:00:00Z");

  private static final Instant FAR_AHEAD = Instant.parse("9999-01-01T00:00:00Z");

  private static final Set<Integer> PORTS = ConcurrentHashMap.newKeySet();

  private final JWSAlgorithm algorithm;
  private final int port;
  private final Map<Map<String, Object>, String> tokens = new ConcurrentHashMap<>();
  private volatile JWK signing;
  private volatile JWKSet shown;
  private @Nullable HttpServer server;

  private TestIssuer(JWSAlgorithm algorithm) {
    this.algorithm = algorithm;
    this.port = freePort();
    this.signing = newKey();
    this.shown = new JWKSet(signing);
  }

  /** One that is there. */
  static TestIssuer started() {
    var issuer = new TestIssuer(JWSAlgorithm.ES256);
    issuer.up();
    return issuer;
  }

  /** So many that are not there yet. The first has keys of another sort, which are dear to make. */
  static List<TestIssuer> down(int many) {
    return Stream.concat(
            Stream.of(JWSAlgorithm.RS256),
            Stream.generate(() -> JWSAlgorithm.ES256).limit(many - 1))
        .map(TestIssuer::new)
        .toList();
  }

  String issuer() {
    return "http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":" + port;
  }

  URI keys() {
    return URI.create(issuer() + "/keys");
  }

  void up() {
    try {
      var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
      var started = HttpServer.create(address, 0);
      started.createContext("/keys", it -> answer(it, shown.toPublicJWKSet().toString()));
      started.createContext(
          "/.well-known/openid-configuration",
          it -> answer(it, "{\"jwks_uri\":\"" + keys() + "\"}"));
      started.start();
      server = started;
    } catch (IOException taken) {
      throw new UncheckedIOException(taken);
    }
  }

  void goDown() {
    if (server != null) {
      server.stop(0);
      server = null;
    }
  }

  /** Signs with a new key from now on, and shows it beside the old one. */
  void addKey() {
    var old = signing;
    signing = newKey();
    shown = new JWKSet(List.of(signing, old));
    tokens.clear();
  }

  /** Shows no key any more but the one by which it signs. */
  void withdrawOldKeys() {
    shown = new JWKSet(signing);
  }

  /** A token with these claims; the same claims get the same token as long as the key is. */
  String token(Map<String, Object> claims) {
    return tokens.computeIfAbsent(claims, this::signed);
  }

  private String signed(Map<String, Object> claims) {
    var set =
        new JWTClaimsSet.Builder()
            .issuer(issuer())
            .audience(BootedApplication.AUDIENCE)
            .issueTime(Date.from(LONG_AGO))
            .notBeforeTime(Date.from(LONG_AGO))
            .expirationTime(Date.from(FAR_AHEAD));
    claims.forEach(set::claim);
    try {
      var header = new JWSHeader.Builder(algorithm).keyID(signing.getKeyID()).build();
      var token = new SignedJWT(header, set.build());
      token.sign(new DefaultJWSSignerFactory().createJWSSigner(signing, algorithm));
      return token.serialize();
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private JWK newKey() {
    var id = UUID.randomUUID().toString();
    try {
      return algorithm.equals(JWSAlgorithm.RS256)
          ? new RSAKeyGenerator(2048).keyID(id).generate()
          : new ECKeyGenerator(Curve.P_256).keyID(id).generate();
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void answer(HttpExchange exchange, String json) throws IOException {
    var bytes = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, bytes.length);
    try (var body = exchange.getResponseBody()) {
      body.write(bytes);
    }
  }

  /** Once given up, the machine may name it again: no two that are down are to have the same. */
  private static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var port = socket.getLocalPort();
      return PORTS.add(port) ? port : freePort();
    } catch (IOException none) {
      throw new UncheckedIOException(none);
    }
  }
}
