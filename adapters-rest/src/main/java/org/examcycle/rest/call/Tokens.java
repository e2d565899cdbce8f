package org.examcycle.rest.call;

import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.examcycle.application.usecase.Caller;
import org.examcycle.rest.RestSettings;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtException;

/**
 * Callers by their bearer tokens. A token that was verified once is remembered for a while, because
 * verifying costs more than half of a small request; not for as long as it is good, because its
 * issuer may withdraw the key that signed it.
 */
public final class Tokens {

  private final Map<String, TrustedIssuer> issuers;
  private final SessionTokens sessions;
  private final VerifiedTokens verified;

  public Tokens(RestSettings settings, SessionTokens sessions, Clock clock) {
    this.issuers =
        settings.issuers().stream()
            .map(issuer -> new TrustedIssuer(issuer, clock))
            .collect(Collectors.toUnmodifiableMap(TrustedIssuer::name, Function.identity()));
    this.sessions = sessions;
    this.verified = new VerifiedTokens(settings.tokensKept());
  }

  /**
   * Empty when the token is malformed, expired, withdrawn, of a stranger, or says not who it is.
   *
   * @throws IssuerUnreachable if that cannot be known now
   */
  Optional<Caller> caller(String token, Instant at) {
    if (token.startsWith(SessionTokens.PREFIX)) {
      return sessions.find(token, at);
    }
    var hash = Digests.sha256(token);
    return verified.find(hash, at).or(() -> verify(token, hash, at));
  }

  /** Whether any token could be verified now: keys of at least one issuer are known. */
  public boolean canVerify() {
    return issuers.isEmpty() || issuers.values().stream().anyMatch(TrustedIssuer::canVerify);
  }

  private Optional<Caller> verify(String token, String hash, Instant at) {
    try {
      var issuer = issuers.get(issuerOf(token));
      if (issuer == null) {
        return Optional.empty();
      }
      var jwt = issuer.verify(token);
      var caller = issuer.caller(jwt);
      var expires = jwt.getExpiresAt();
      if (caller.isPresent() && expires != null) {
        verified.keep(hash, caller.get(), earlier(expires, at.plus(IssuerKeys.FRESH)));
      }
      return caller;
    } catch (ParseException | BadJwtException _) {
      return Optional.empty(); // the answer says no more than that the token is no good
    } catch (JwtException unreachable) {
      throw new IssuerUnreachable(unreachable);
    }
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  /** Not verified yet: it only says whose keys to try. */
  private static String issuerOf(String token) throws ParseException {
    var issuer = SignedJWT.parse(token).getJWTClaimsSet().getIssuer();
    return issuer == null ? "" : issuer;
  }

  /** Whoever signed cannot be asked for its keys. */
  public static final class IssuerUnreachable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    static final Duration TRY_AGAIN = Duration.ofSeconds(10);

    IssuerUnreachable(Throwable cause) {
      super("the token's issuer cannot be reached", cause);
    }
  }
}
