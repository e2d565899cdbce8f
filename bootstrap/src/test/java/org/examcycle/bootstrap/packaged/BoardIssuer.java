package org.examcycle.bootstrap.packaged;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.examcycle.testkit.tls.TlsServer;

/** An issuer as production asks for one: on another host, and reached under TLS. */
final class BoardIssuer implements AutoCloseable {

  private final TlsServer server;
  private final ECKey key;

  private BoardIssuer(TlsServer server, ECKey key) {
    this.server = server;
    this.key = key;
  }

  /**
   * @param directory for the files that the application is given
   */
  static BoardIssuer start(Path directory) throws IOException, InterruptedException, JOSEException {
    var key = new ECKeyGenerator(Curve.P_256).keyID("board").generate();
    var server = TlsServer.start(directory, "login.board.example");
    server.answer("/keys", new JWKSet(key).toPublicJWKSet().toString());
    return new BoardIssuer(server, key);
  }

  /** What the application and its Java are told. */
  Map<String, String> settings() {
    var settings = new HashMap<>(server.properties());
    settings.put("examcycle.rest.issuers[0].issuer", server.address());
    settings.put("examcycle.rest.issuers[0].keys", server.address() + "/keys");
    return settings;
  }

  /** A token with these claims, good for an hour. */
  String token(Map<String, Object> claims) throws JOSEException {
    var set =
        new JWTClaimsSet.Builder()
            .issuer(server.address())
            .expirationTime(Date.from(Instant.now().plusSeconds(3_600)));
    claims.forEach(set::claim);
    var header = new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build();
    var token = new SignedJWT(header, set.build());
    token.sign(new ECDSASigner(key));
    return token.serialize();
  }

  /** From here on it is down. */
  void stop() {
    server.close();
  }

  @Override
  public void close() {
    stop();
  }
}
