package org.examcycle.rest.call;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.CachingJWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSetBasedJWKSource;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSetSourceWrapper;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.OutageTolerantJWKSetSource;
import com.nimbusds.jose.jwk.source.RateLimitedJWKSetSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The public keys of an issuer. They are fetched again when they are old or when a token names one
 * that is not among them, but not more often than strangers' tokens may make us; keys once fetched
 * serve on while their issuer is down.
 */
final class IssuerKeys {

  /** A key that its issuer no longer shows is forgotten after this, unless the issuer is down. */
  static final Duration FRESH = Duration.ofMinutes(5);

  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Duration NOT_MORE_OFTEN = Duration.ofSeconds(10);
  private static final Duration WHILE_DOWN = Duration.ofHours(4);

  private IssuerKeys() {}

  /**
   * @param published where the issuer shows them
   */
  static JWKSource<SecurityContext> of(JWKSetSource<SecurityContext> published, Clock clock) {
    var bridged = new OutageTolerantJWKSetSource<>(published, WHILE_DOWN.toMillis(), null);
    var seldom = new RateLimitedJWKSetSource<>(bridged, NOT_MORE_OFTEN.toMillis(), null);
    var kept = new CachingJWKSetSource<>(seldom, FRESH.toMillis(), PATIENCE.toMillis(), null);
    return new JWKSetBasedJWKSource<>(new ByClock(kept, clock));
  }

  /** The library asks the system what time it is; the application has one clock. */
  private static final class ByClock extends JWKSetSourceWrapper<SecurityContext> {

    private final Clock clock;

    ByClock(JWKSetSource<SecurityContext> source, Clock clock) {
      super(source);
      this.clock = clock;
    }

    @Override
    public JWKSet getJWKSet(
        JWKSetCacheRefreshEvaluator refresh, long systemTime, @Nullable SecurityContext context)
        throws KeySourceException {
      return getSource().getJWKSet(refresh, clock.millis(), context);
    }
  }
}
