package org.examcycle.benchmark;

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
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;

/** Shows its key on this machine and signs tokens that are good for the whole of a measurement. */
record Issuer(HttpServer server, RSAKey key) {

  private static final int BITS = 2048;
  private static final Duration GOOD_FOR = Duration.ofDays(365);

  static Issuer start() throws IOException, JOSEException {
    var key = new RSAKeyGenerator(BITS).keyID("benchmark").generate();
    var shown = shown(key).getBytes(StandardCharsets.UTF_8);
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, shown.length);
          exchange.getResponseBody().write(shown);
          exchange.close();
        });
    server.start();
    return new Issuer(server, key);
  }

  /** Its keys, as anybody may see them. */
  String shown() {
    return shown(key);
  }

  private static String shown(RSAKey key) {
    return new JWKSet(key.toPublicJWK()).toString();
  }

  URI keys() {
    return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
  }

  String token(Map<String, Object> claims) {
    var now = Instant.now();
    var set =
        new JWTClaimsSet.Builder()
            .issuer("https://login.board.example")
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plus(GOOD_FOR)));
    claims.forEach(set::claim);
    var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
    var token = new SignedJWT(header, set.build());
    try {
      token.sign(new RSASSASigner(key));
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
    return token.serialize();
  }
}
