package org.examcycle.rest;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an installation sets ({@code examcycle.rest.*}).
 *
 * @param issuers who may say who a caller is; none: nobody is known
 * @param originKey a secret of 16 characters or more, by which addresses are hashed
 * @param corsOrigins the web origins whose scripts may call; none: no cross-origin calls
 * @param tokensKept how many verified tokens are remembered, each for five minutes at most
 */
@ConfigurationProperties("examcycle.rest")
public record RestSettings(
    @DefaultValue List<Issuer> issuers,
    String originKey,
    @DefaultValue List<String> corsOrigins,
    @DefaultValue("10000") int tokensKept,
    @DefaultValue Limits limits) {

  private static final int SHORTEST_KEY = 16;

  public RestSettings {
    issuers = List.copyOf(issuers);
    corsOrigins = List.copyOf(corsOrigins);
    if (originKey == null || originKey.length() < SHORTEST_KEY) {
      throw new IllegalArgumentException(
          "examcycle.rest.origin-key must have at least " + SHORTEST_KEY + " characters");
    }
  }

  /**
   * Somebody who signs tokens (OpenID Connect).
   *
   * @param issuer as in the {@code iss} claim
   * @param keys where its keys are (JWKS); found by the issuer's metadata if not said
   * @param audience what the {@code aud} claim must name; anything if not said
   */
  public record Issuer(
      String issuer,
      @Nullable URI keys,
      @Nullable String audience,
      @DefaultValue ClaimNames claims) {}

  /**
   * Which claims of a token say who the caller is.
   *
   * @param kind {@code board}, {@code associate}, {@code centre}, {@code organisation}, {@code
   *     researcher}
   * @param duties of a board officer, a list: {@code catalogue}, {@code entries}, {@code awarding},
   *     {@code release}, {@code certificates}, {@code conduct}, {@code privacy}
   * @param person there, and neither empty nor false, only where a human being logged in
   * @param values what an issuer's own words for kinds and duties mean, in ours
   */
  public record ClaimNames(
      @DefaultValue("kind") String kind,
      @DefaultValue("duties") String duties,
      @DefaultValue("centre") String centre,
      @DefaultValue("associate") String associate,
      @DefaultValue("organisation") String organisation,
      @DefaultValue("person") String person,
      @DefaultValue Map<String, String> values) {
    public ClaimNames {
      values = Map.copyOf(values);
    }
  }

  /**
   * @param jsonBytes the largest body that is not a file
   * @param csvBytes the largest file
   */
  public record Limits(
      @DefaultValue("1048576") long jsonBytes, @DefaultValue("67108864") long csvBytes) {}
}
