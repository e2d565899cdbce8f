package org.examcycle.rest.call;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.KeySourceException;
import java.io.IOException;
import java.nio.file.Path;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLHandshakeException;
import org.examcycle.rest.RestSettings;
import org.examcycle.testkit.tls.TlsServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of an issuer whose certificate is not as it should be. */
class IssuerFaultTest {

  private static final String ISSUER = "https://issuer.example";

  @TempDir private Path directory;

  @Test
  void one_whose_certificate_nobody_here_has_signed_is_not_waited_for()
      throws IOException, InterruptedException {
    try (var server = TlsServer.start(directory, "localhost")) {
      assertThat(IssuerFault.now(issuer(server.address())))
          .contains(
              new IssuerFault(
                  server.address(),
                  "its certificate is not trusted (unable to find valid certification path to"
                      + " requested target); whom this Java trusts is set by"
                      + " javax.net.ssl.trustStore",
                  true));
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
}
