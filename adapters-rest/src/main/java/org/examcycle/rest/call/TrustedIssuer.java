package org.examcycle.rest.call;

import static org.springframework.security.oauth2.jose.jws.SignatureAlgorithm.ES256;
import static org.springframework.security.oauth2.jose.jws.SignatureAlgorithm.ES384;
import static org.springframework.security.oauth2.jose.jws.SignatureAlgorithm.PS256;
import static org.springframework.security.oauth2.jose.jws.SignatureAlgorithm.RS256;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.examcycle.application.usecase.Caller;
import org.examcycle.rest.RestSettings;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** One issuer. Nothing is asked of it to make this. */
final class TrustedIssuer {

  private final String name;
  private final JWKSource<SecurityContext> keys;
  private final JwtDecoder decoder;
  private final CallerMapper mapper;

  TrustedIssuer(RestSettings.Issuer settings, Clock clock) {
    this.name = settings.issuer();
    this.mapper = new CallerMapper(settings.claims());
    this.keys = IssuerKeys.of(new PublishedKeys(settings), clock);
    this.decoder = decoder(keys, settings, clock);
  }

  String name() {
    return name;
  }

  Jwt verify(String token) {
    return decoder.decode(token);
  }

  Optional<Caller> caller(Jwt jwt) {
    return mapper.caller(jwt.getClaims());
  }

  /** It is asked again where no key is known, as often as tokens may make us. */
  boolean canVerify() {
    return IssuerFault.in(keys, name).isEmpty();
  }

  private static JwtDecoder decoder(
      JWKSource<SecurityContext> keys, RestSettings.Issuer settings, Clock clock) {
    var decoder =
        NimbusJwtDecoder.withJwkSource(keys)
            .jwsAlgorithms(known -> known.addAll(List.of(RS256, PS256, ES256, ES384)))
            .build();
    decoder.setJwtValidator(validator(settings, clock));
    return decoder;
  }

  private static OAuth2TokenValidator<Jwt> validator(RestSettings.Issuer settings, Clock clock) {
    var times = new JwtTimestampValidator();
    times.setClock(clock);
    times.setAllowEmptyExpiryClaim(false);
    var issuer = new JwtIssuerValidator(settings.issuer());
    var audience = settings.audience();
    return audience == null
        ? new DelegatingOAuth2TokenValidator<>(times, issuer)
        : new DelegatingOAuth2TokenValidator<>(times, issuer, new JwtAudienceValidator(audience));
  }
}
