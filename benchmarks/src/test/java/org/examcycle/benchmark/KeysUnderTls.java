package org.examcycle.benchmark;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * An issuer's keys as production asks for them: of another host, as far as the application can see,
 * and under TLS. Production does not start before it has them.
 */
final class KeysUnderTls {

  private static final String HOST = "login.board.example";
  private static final String PASSWORD = "for benchmarks only";

  private final Path hosts;
  private final Path certificate;
  private final HttpsServer server;

  private KeysUnderTls(Path hosts, Path certificate, HttpsServer server) {
    this.hosts = hosts;
    this.certificate = certificate;
    this.server = server;
  }

  static KeysUnderTls serve(Issuer issuer)
      throws IOException, InterruptedException, GeneralSecurityException {
    var directory = Files.createTempDirectory("issuer");
    var hosts =
        Files.writeString(directory.resolve("hosts"), "127.0.0.1 localhost\n127.0.0.1 " + HOST);
    var certificate = certificate(directory.resolve("certificate.p12"));
    var server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(tls(certificate)));
    var shown = issuer.shown().getBytes(StandardCharsets.UTF_8);
    server.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(200, shown.length);
          try (var body = exchange.getResponseBody()) {
            body.write(shown);
          }
        });
    server.start();
    return new KeysUnderTls(hosts, certificate, server);
  }

  /** What the application and its Java are told. */
  Map<String, String> settings() {
    return Map.of(
        "examcycle.rest.issuers[0].keys",
        "https://%s:%d/keys".formatted(HOST, server.getAddress().getPort()),
        "jdk.net.hosts.file",
        hosts.toString(),
        "javax.net.ssl.trustStore",
        certificate.toString(),
        "javax.net.ssl.trustStorePassword",
        PASSWORD);
  }

  private static Path certificate(Path file) throws IOException, InterruptedException {
    var keytool = Path.of(System.getProperty("java.home", ""), "bin", "keytool").toString();
    var options =
        "-genkeypair -alias issuer -keyalg EC -validity 2 -storetype PKCS12 -dname CN=%1$s -ext"
            + " SAN=dns:%1$s";
    var command = new ArrayList<>(List.of(keytool));
    command.addAll(List.of(options.formatted(HOST).split(" ")));
    command.addAll(List.of("-keystore", file.toString(), "-storepass", PASSWORD));
    var made = new ProcessBuilder(command).inheritIO().start().waitFor();
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
