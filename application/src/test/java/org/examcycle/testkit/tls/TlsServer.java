package org.examcycle.testkit.tls;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * A web server under TLS, of another host as far as a Java can see that is told so: by a file of
 * host names and a certificate to trust, as an operator might give them. Nothing is switched off.
 */
public final class TlsServer implements AutoCloseable {

  private final HttpsServer server;
  private final String host;
  private final Path hosts;
  private final SelfSigned certificate;

  private TlsServer(HttpsServer server, String host, Path hosts, SelfSigned certificate) {
    this.server = server;
    this.host = host;
    this.hosts = hosts;
    this.certificate = certificate;
  }

  /**
   * @param directory for the files that a Java is told of
   */
  public static TlsServer start(Path directory, String host)
      throws IOException, InterruptedException {
    var hosts =
        Files.writeString(directory.resolve("hosts"), "127.0.0.1 localhost\n127.0.0.1 " + host);
    var certificate = SelfSigned.make(directory.resolve("certificate.p12"), host);
    var server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(certificate.context()));
    server.start();
    return new TlsServer(server, host, hosts, certificate);
  }

  /** Answers with this, whoever asks. */
  public void answer(String path, String text) {
    var body = text.getBytes(StandardCharsets.UTF_8);
    server.createContext(
        path,
        exchange -> {
          exchange.sendResponseHeaders(200, body.length);
          try (var answer = exchange.getResponseBody()) {
            answer.write(body);
          }
        });
  }

  public String address() {
    return "https://" + host + ":" + server.getAddress().getPort();
  }

  /** Properties by which a Java finds it and trusts it. */
  public Map<String, String> properties() {
    return Map.of(
        "jdk.net.hosts.file", hosts.toString(),
        "javax.net.ssl.trustStore", certificate.file().toString(),
        "javax.net.ssl.trustStorePassword", certificate.password());
  }

  /** From here on it is down. */
  @Override
  public void close() {
    server.stop(0);
  }
}
