package org.examcycle.bootstrap.packaged;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * An issuer as production asks for one: on another host, as far as the application can see, and
 * reached under TLS. The application is given a file of host names and a certificate to trust, as
 * an operator might give them; nothing in it is switched off.
 */
final class BoardIssuer implements AutoCloseable {

  private static final String HOST = "login.board.example";
  private static final String PASSWORD = "for tests only";

  private final HttpsServer server;
  private final RSAKey key;
  private final Path hosts;
  private final Path certificate;

  private BoardIssuer(HttpsServer server, RSAKey key, Path hosts, Path certificate) {
    this.server = server;
    this.key = key;
    this.hosts = hosts;
    this.certificate = certificate;
  }

  /**
   * @param directory for the files that the application is given
   */
  static BoardIssuer start(Path directory)
      throws IOException, InterruptedException, GeneralSecurityException, JOSEException {
    var hosts =
        Files.writeString(directory.resolve("hosts"), "127.0.0.1 localhost\n127.0.0.1 " + HOST);
    var certificate = certificate(directory.resolve("certificate.p12"));
    var key = new RSAKeyGenerator(2048).keyID("board").generate();
    var server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(tls(certificate)));
    var keys = new JWKSet(key).toPublicJWKSet().toString().getBytes(StandardCharsets.UTF_8);
    server.createContext(
        "/keys",
        exchange -> {
          exchange.sendResponseHeaders(200, keys.length);
          try (var body = exchange.getResponseBody()) {
            body.write(keys);
          }
        });
    server.start();
    return new BoardIssuer(server, key, hosts, certificate);
  }

  /** What the application and its Java are told. */
  Map<String, String> settings() {
    return Map.of(
        "examcycle.rest.issuers[0].issuer", name(),
        "examcycle.rest.issuers[0].keys", name() + "/keys",
        "jdk.net.hosts.file", hosts.toString(),
        "javax.net.ssl.trustStore", certificate.toString(),
        "javax.net.ssl.trustStorePassword", PASSWORD);
  }

  /** A token with these claims, good for an hour. */
  String token(Map<String, Object> claims) throws JOSEException {
    var set =
        new JWTClaimsSet.Builder()
            .issuer(name())
            .expirationTime(Date.from(Instant.now().plusSeconds(3_600)));
    claims.forEach(set::claim);
    var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
    var token = new SignedJWT(header, set.build());
    token.sign(new RSASSASigner(key));
    return token.serialize();
  }

  /** From here on it is down. */
  void stop() {
    server.stop(0);
  }

  @Override
  public void close() {
    stop();
  }

  private String name() {
    return "https://" + HOST + ":" + server.getAddress().getPort();
  }

  private static Path certificate(Path file) throws IOException, InterruptedException {
    var keytool = Path.of(System.getProperty("java.home", ""), "bin", "keytool").toString();
    var made =
        new ProcessBuilder(
                keytool,
                "-genkeypair",
                "-alias",
                "issuer",
                "-keyalg",
                "EC",
                "-dname",
                "CN=" + HOST,
                "-ext",
                "SAN=dns:" + HOST,
                "-validity",
                "2",
                "-keystore",
                file.toString(),
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD)
            .inheritIO()
            .start()
            .waitFor();
    if (made != 0) {
      throw new IllegalStateException("keytool ended with " + made);
    }
    return file;
  }

  private static SSLContext tls(Path certificate) throws IOException, GeneralSecurityException {
    var store = KeyStore.getInstance(certificate.toFile(), PASSWORD.toCharArray());
    var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(store, PASSWORD.toCharArray());
    var context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), null, null);
    return context;
  }
}
