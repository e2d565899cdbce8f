package org.examcycle.acceptance.booted;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Says who a caller is, and shows its public key: a small OpenID issuer on this machine. */
final class TestIssuer implements AutoCloseable {

  /** Scenarios move the clock both ways by years: a token is good at any of them. */
  private static final Instant LONG_AGO = Instant.parse("2000-01-01T00:00:00Z");

  private static final Instant FAR_AHEAD = Instant.parse("9999-01-01T00:00:00Z");

  private final HttpServer server;
  private final RSAKey key;
  private final Map<Map<String, Object>, String> tokens = new ConcurrentHashMap<>();

  private TestIssuer(HttpServer server, RSAKey key) {
    this.server = server;
    this.key = key;
  }

  static TestIssuer start() {
    try {
      var key = new RSAKeyGenerator(2048).keyID("test").generate();
      var jwks = new JWKSet(key).toPublicJWKSet().toString().getBytes(StandardCharsets.UTF_8);
      var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext(
          "/keys",
          exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, jwks.length);
            try (var body = exchange.getResponseBody()) {
              body.write(jwks);
            }
          });
      server.start();
      return new TestIssuer(server, key);
    } catch (JOSEException | IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  String issuer() {
    return "http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":" + port();
  }

  URI keys() {
    return URI.create(issuer() + "/keys");
  }

  /** A token with these claims; the same claims get the same token. */
  String token(Map<String, Object> claims) {
    return tokens.computeIfAbsent(claims, this::signed);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private int port() {
    return server.getAddress().getPort();
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
      var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
      var token = new SignedJWT(header, set.build());
      token.sign(new RSASSASigner(key));
      return token.serialize();
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
