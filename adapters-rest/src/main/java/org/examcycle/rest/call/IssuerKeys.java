package org.examcycle.rest.call;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jose.util.ResourceRetriever;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import org.springframework.security.oauth2.jwt.JwtException;

/**
 * The public keys of an issuer. They are fetched again when they are old or when a token names one
 * that is not among them, but not more often than strangers' tokens may make us; keys once fetched
 * serve on while their issuer is down.
 */
final class IssuerKeys {

  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Duration FRESH = Duration.ofMinutes(5);
  private static final Duration NOT_MORE_OFTEN = Duration.ofSeconds(10);
  private static final Duration WHILE_DOWN = Duration.ofHours(4);
  private static final int LONGEST = 1 << 17;

  private IssuerKeys() {}

  static JWKSource<SecurityContext> at(URI location) {
    try {
      return JWKSourceBuilder.create(location.toURL(), retriever())
          .cache(FRESH.toMillis(), PATIENCE.toMillis())
          .rateLimited(NOT_MORE_OFTEN.toMillis())
          .outageTolerant(WHILE_DOWN.toMillis())
          .build();
    } catch (MalformedURLException misconfigured) {
      throw new IllegalArgumentException("keys cannot be fetched from there", misconfigured);
    }
  }

  /**
   * Where an issuer's metadata (OpenID Connect discovery) says that its keys are.
   *
   * @throws JwtException if it does not answer
   */
  static URI locationOf(String issuer) {
    try {
      var metadata = URI.create(issuer + "/.well-known/openid-configuration").toURL();
      var content = retriever().retrieveResource(metadata).getContent();
      return URI.create(String.valueOf(JSONObjectUtils.parse(content).get("jwks_uri")));
    } catch (IOException | ParseException | IllegalArgumentException unreachable) {
      throw new JwtException("no metadata", unreachable);
    }
  }

  private static ResourceRetriever retriever() {
    var millis = Math.toIntExact(PATIENCE.toMillis());
    return new DefaultResourceRetriever(millis, millis, LONGEST);
  }
}
