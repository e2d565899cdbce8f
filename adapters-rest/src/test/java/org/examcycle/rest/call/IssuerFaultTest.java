package org.examcycle.rest.call;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.KeySourceException;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLHandshakeException;
import org.examcycle.rest.RestSettings;
import org.examcycle.rest.call.IssuerFault.Kind;
import org.examcycle.testkit.tls.TlsServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of an issuer that gives no keys, and whether it is any use to wait for some. */
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
                  Kind.ANOTHER));
    }
  }

  @Test
  void nor_is_one_that_shows_the_certificate_of_another_host() {
    var fault = fault(new CertificateException("No name matching issuer.example found"));

    assertThat(fault)
        .hasValueSatisfying(said -> assertThat(said.kind()).isEqualTo(Kind.ANOTHER))
        .hasValueSatisfying(
            said -> assertThat(said.why()).contains("(No name matching issuer.example found)"));
  }

  @Test
  void one_whose_certificate_is_out_of_date_may_show_another_later() {
    var expired = new CertificateExpiredException("NotAfter: yesterday");

    assertThat(fault(new CertPathValidatorException("validity check failed", expired)))
        .contains(
            new IssuerFault(ISSUER, "CertificateExpiredException, NotAfter: yesterday", Kind.DOWN));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          404 | none                | knows no such page (404)
          403 | none                | does not show it to us (403)
          302 | moved               | does not show it to us (302)
          302 | /.well-known/openid-configuration | redirects without end
          200 | <html>Welcome</html> | answers something else than an issuer
          200 | {"hello": "world"}  | does not say where its keys are
          200 | {"jwks_uri": "keys"} | does not say where its keys are
          """)
  void where_something_else_answers_it_may_be_the_wrong_address(
      int status, String answer, String why) throws IOException {
    assertThat(faultOf("/.well-known/openid-configuration", status, answer))
        .hasValueSatisfying(
            fault -> {
              assertThat(fault.why()).isEqualTo("what answers there " + why);
              assertThat(fault.kind()).isEqualTo(Kind.NONE_THERE);
            });
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 425, 429, 500, 502, 503})
  void one_that_is_busy_or_broken_may_be_well_later(int status) throws IOException {
    assertThat(faultOf("/.well-known/openid-configuration", status, "come again"))
        .hasValueSatisfying(fault -> assertThat(fault.kind()).isEqualTo(Kind.DOWN));
  }

  @Test
  void one_that_is_down_may_be_up_later() {
    assertThat(IssuerFault.now(issuer("http://localhost:1")))
        .contains(
            new IssuerFault(
                "http://localhost:1", "ConnectException, Connection refused", Kind.DOWN));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          404 | none               | knows no such page (404)
          200 | {"hello": "world"} | answers something else than an issuer
          """)
  void nor_where_there_are_no_keys_at_the_place_that_is_set(int status, String answer, String why)
      throws IOException {
    assertThat(faultOf("/keys", status, answer))
        .hasValueSatisfying(
            fault -> {
              assertThat(fault.why()).isEqualTo("what answers there " + why);
              assertThat(fault.kind()).isEqualTo(Kind.NONE_THERE);
            });
  }

  /**
   * What is said of an issuer that answers so at one place, which is set if it is that of keys. An
   * answer that is a path is where it sends on.
   */
  private static Optional<IssuerFault> faultOf(String place, int status, String answer)
      throws IOException {
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        place,
        exchange -> {
          var body = answer.getBytes(StandardCharsets.UTF_8);
          if (answer.startsWith("/")) {
            exchange.getResponseHeaders().set("Location", answer);
          }
          exchange.sendResponseHeaders(status, body.length);
          try (var out = exchange.getResponseBody()) {
            out.write(body);
          }
        });
    server.start();
    try {
      var name = "http://localhost:" + server.getAddress().getPort();
      return IssuerFault.now(issuer(name, place.equals("/keys") ? URI.create(name + place) : null));
    } finally {
      server.stop(0);
    }
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
    return issuer(name, null);
  }

  private static RestSettings.Issuer issuer(String name, @Nullable URI keys) {
    var names =
        new RestSettings.ClaimNames(
            "kind", "duties", "centre", "associate", "organisation", "person", Map.of());
    return new RestSettings.Issuer(name, keys, "examcycle", names);
  }
}
