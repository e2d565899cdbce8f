package org.examcycle.rest.call;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import com.nimbusds.jose.jwk.source.URLBasedJWKSetSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jose.util.ResourceRetriever;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.text.ParseException;
import java.time.Duration;
import java.util.Map;
import org.examcycle.rest.RestSettings;
import org.jspecify.annotations.Nullable;

/**
 * The keys as an issuer shows them at this moment: at the place that is set, or where its metadata
 * (OpenID Connect discovery) says. Metadata is asked for until it has been answered once.
 */
final class PublishedKeys implements JWKSetSource<SecurityContext> {

  /** Its metadata, or what somebody else answers in their place, names none. */
  static final class NoPlaceOfKeys extends JWKSetUnavailableException {

    private static final long serialVersionUID = 1L;

    NoPlaceOfKeys() {
      super("the metadata name no place of keys");
    }
  }

  private static final int PATIENCE_MILLIS = 2_000;
  private static final int LONGEST = 1 << 17;
  private static final String METADATA = "/.well-known/openid-configuration";

  private final ResourceRetriever retriever =
      new WholeInTime(
          new DefaultResourceRetriever(PATIENCE_MILLIS, PATIENCE_MILLIS, LONGEST),
          Duration.ofMillis(2L * PATIENCE_MILLIS));
  private final String issuer;
  private volatile @Nullable URL place;

  PublishedKeys(RestSettings.Issuer settings) {
    this.issuer = settings.issuer();
    this.place = settings.keys() == null ? null : asUrl(settings.keys());
  }

  @Override
  public JWKSet getJWKSet(
      JWKSetCacheRefreshEvaluator refresh, long time, @Nullable SecurityContext context)
      throws KeySourceException {
    var known = place;
    if (known == null) {
      known = discovered();
      place = known;
    }
    return new URLBasedJWKSetSource<>(known, retriever).getJWKSet(refresh, time, context);
  }

  @Override
  public void close() {
    // nothing is held
  }

  private URL discovered() throws JWKSetUnavailableException {
    try {
      var answer = retriever.retrieveResource(URI.create(issuer + METADATA).toURL());
      var metadata = JSONObjectUtils.parse(answer.getContent());
      var name = metadata.getOrDefault("issuer", issuer);
      if (!issuer.equals(name)) {
        // Its tokens would carry that name, and none of them be taken.
        throw new IssuerFault.AnotherIssuer(String.valueOf(name));
      }
      return placeIn(metadata);
    } catch (IOException | ParseException unreachable) {
      throw new JWKSetUnavailableException("no metadata", unreachable);
    }
  }

  private static URL placeIn(Map<String, Object> metadata) throws NoPlaceOfKeys {
    try {
      return URI.create(String.valueOf(metadata.get("jwks_uri"))).toURL();
    } catch (MalformedURLException | IllegalArgumentException _) {
      throw new NoPlaceOfKeys();
    }
  }

  private static URL asUrl(URI keys) {
    try {
      return keys.toURL();
    } catch (MalformedURLException misconfigured) {
      throw new IllegalArgumentException("keys cannot be fetched from there", misconfigured);
    }
  }
}
