package org.examcycle.dev.issuer;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * Hands anybody a token of anybody: one call instead of a log-in, for a tour on the command line.
 */
@RestController
class TokenController {

  static final Duration LIFETIME = Duration.ofHours(12);

  private final JwtEncoder encoder;
  private final IssuerName issuer;
  private final Clock clock;

  TokenController(JwtEncoder encoder, IssuerName issuer, Clock clock) {
    this.encoder = encoder;
    this.issuer = issuer;
    this.clock = clock;
  }

  /** The bare token, as a shell wants it; as an issuer would put it for who asks for JSON. */
  @PostMapping("/dev/tokens/{caller}")
  ResponseEntity<Object> token(
      @PathVariable("caller") String name,
      @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = MediaType.ALL_VALUE) String accept) {
    var caller = DemoCallers.find(name);
    if (caller.isEmpty()) {
      return ResponseEntity.notFound().build();
    }
    var token = tokenOf(caller.get());
    return accept.contains(MediaType.APPLICATION_JSON_VALUE)
        ? ResponseEntity.ok(
            Map.of(
                "access_token", token, "token_type", "Bearer", "expires_in", LIFETIME.toSeconds()))
        : ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(token);
  }

  private String tokenOf(DemoCaller caller) {
    var now = clock.instant();
    var claims =
        JwtClaimsSet.builder()
            .issuer(issuer.url())
            .subject(caller.name())
            .audience(List.of(IssuerName.AUDIENCE))
            .issuedAt(now)
            .expiresAt(now.plus(LIFETIME))
            .claims(all -> all.putAll(caller.claims()))
            .build();
    var header = JwsHeader.with(SignatureAlgorithm.RS256).build();
    return encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue();
  }
}
