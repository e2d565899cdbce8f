package org.examcycle.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How callers reach the application, and who they are.
 *
 * @param issuers who may say who a caller is; none: nobody is known
 * @param originKey a secret by which callers' addresses are hashed
 * @param corsOrigins the web origins whose scripts may call; none: no cross-origin calls
 * @param tokensKept how many verified tokens are remembered, each for five minutes at most
 * @param limits what is too large, too slow or too much to be read
 * @param requests how many a caller may make in a minute, all nodes together
 */
@Validated
@ConfigurationProperties("examcycle.rest")
public record RestSettings(
    @DefaultValue List<@Valid Issuer> issuers,
    @NotNull @Size(min = 16) String originKey,
    @DefaultValue List<String> corsOrigins,
    @DefaultValue("10000") @Min(0) @Max(1_000_000) int tokensKept,
    @DefaultValue @Valid Limits limits,
    @DefaultValue @Valid Requests requests) {

  public RestSettings {
    issuers = List.copyOf(issuers);
    corsOrigins = List.copyOf(corsOrigins);
  }

  /**
   * Somebody who signs tokens (OpenID Connect).
   *
   * @param issuer as in the {@code iss} claim
   * @param keys where its keys are (JWKS); found by the issuer's metadata if not said
   * @param audience what the {@code aud} claim must name; anything if not said
   * @param claims what its tokens call things
   */
  public record Issuer(
      @NotBlank String issuer,
      @Nullable URI keys,
      @Nullable String audience,
      @DefaultValue @Valid ClaimNames claims) {}

  /**
   * Which claims of a token say who the caller is.
   *
   * @param kind {@code board}, {@code associate}, {@code centre}, {@code organisation}, {@code
   *     researcher}
   * @param duties of a board officer, a list: {@code catalogue}, {@code entries}, {@code awarding},
   *     {@code release}, {@code certificates}, {@code conduct}, {@code privacy}
   * @param centre the number of an officer's centre
   * @param associate the number of an officer's Associate
   * @param organisation the recognising organisation
   * @param person there, and neither empty nor false, only where a human being logged in
   * @param values what an issuer's own words for kinds and duties mean, in ours
   */
  public record ClaimNames(
      @DefaultValue("kind") @NotBlank String kind,
      @DefaultValue("duties") @NotBlank String duties,
      @DefaultValue("centre") @NotBlank String centre,
      @DefaultValue("associate") @NotBlank String associate,
      @DefaultValue("organisation") @NotBlank String organisation,
      @DefaultValue("person") @NotBlank String person,
      @DefaultValue Map<String, String> values) {
    public ClaimNames {
      values = Map.copyOf(values);
    }
  }

  /**
   * What is too large or comes too slowly to be read.
   *
   * @param jsonBytes the largest body that is not a file
   * @param csvBytes the largest file (CSV)
   * @param within how long the head of a request may be on its way from its first byte to its last,
   *     and how long its body may be waited for however little comes
   * @param slowest bytes of a body for which a second more may be waited: a slow line is not cut
   *     off, who keeps a body open for nothing is
   * @param bodies how many requests with a body are answered at once: half of them for one caller
   *     with a token, a quarter for one address without any, half for all such addresses together
   */
  public record Limits(
      @DefaultValue("1048576") @Min(1) @Max(16_777_216) long jsonBytes,
      @DefaultValue("67108864") @Min(1) @Max(1_073_741_824) long csvBytes,
      @DefaultValue("10s") @DurationMin(millis = 500) @DurationMax(minutes = 5) Duration within,
      @DefaultValue("8192") @Min(1) @Max(1_048_576) int slowest,
      @DefaultValue("200") @Min(4) @Max(10_000) int bodies) {}

  /**
   * @param known by a caller with a token
   * @param unknown from one address without any: a school's whole network is one
   */
  public record Requests(
      @DefaultValue("1200") @Min(1) @Max(1_000_000) int known,
      @DefaultValue("1200") @Min(1) @Max(1_000_000) int unknown) {}
}
