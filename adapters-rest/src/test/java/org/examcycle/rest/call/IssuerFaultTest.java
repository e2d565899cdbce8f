package org.examcycle.rest.call;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.KeySourceException;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import org.examcycle.rest.RestSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of an issuer whose certificate is not as it should be. */
class IssuerFaultTest {

  private static final String ISSUER = "https://issuer.example";
  private static final String PASSWORD = "for tests only";

  @TempDir private Path directory;

  @Test
  void one_whose_certificate_nobody_here_has_signed_is_not_waited_for()
      throws IOException, InterruptedException, GeneralSecurityException {
    var server = HttpsServer.create(new InetSocketAddress("localhost", 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(tls(selfSigned())));
    server.start();
    var name = "https://localhost:" + server.getAddress().getPort();
    try {
      assertThat(IssuerFault.now(issuer(name)))
          .contains(
              new IssuerFault(
                  name,
                  "its certificate is not trusted (unable to find valid certification path to"
                      + " requested target); whom this Java trusts is set by"
                      + " javax.net.ssl.trustStore",
                  true));
    } finally {
      server.stop(0);
    }
  }

  @Test
  void nor_is_one_that_shows_the_certificate_of_another_host() {
    var fault = fault(new CertificateException("No name matching issuer.example found"));

    assertThat(fault)
        .hasValueSatisfying(said -> assertThat(said.isLasting()).isTrue())
        .hasValueSatisfying(
            said -> assertThat(said.why()).contains("(No name matching issuer.example found)"));
  }

  @Test
  void one_whose_certificate_is_out_of_date_may_show_another_later() {
    var expired = new CertificateExpiredException("NotAfter: yesterday");

    assertThat(fault(new CertPathValidatorException("validity check failed", expired)))
        .contains(
            new IssuerFault(ISSUER, "CertificateExpiredException, NotAfter: yesterday", false));
  }

  private static Optional<IssuerFault> fault(Exception cause) {
    var shown = new SSLHandshakeException("no");
    shown.initCause(cause);
    return IssuerFault.in(
        (_, _) -> {
          throw new KeySourceException("no keys", shown);
        },
        ISSUER);
  }

  private static RestSettings.Issuer issuer(String name) {
    var names =
        new RestSettings.ClaimNames(
            "kind", "duties", "centre", "associate", "organisation", "person", Map.of());
    return new RestSettings.Issuer(name, null, "examcycle", names);
  }

  private Path selfSigned() throws IOException, InterruptedException {
    var file = directory.resolve("certificate.p12");
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
                "CN=localhost",
                "-ext",
                "SAN=dns:localhost",
                "-keystore",
                file.toString(),
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD)
            .inheritIO()
            .start()
            .waitFor();
    assertThat(made).isZero();
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
