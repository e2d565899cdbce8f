package org.examcycle.bootstrap.setting;

import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Keys, each {@code id:key} with 32 bytes in Base64; several with commas, the newest first. The
 * newest serves what is new, each serves what was made with it.
 *
 * @param history seals the keys of persons, by which names, birth dates and reasons in the history
 *     are sealed; without it they are unreadable for ever
 * @param secretNumbers draws the secret numbers of Confirmations of Entry; without it none that was
 *     given out is found again
 */
@Validated
@ConfigurationProperties("examcycle.keys")
public record KeySettings(@NotNull KeyRing history, @NotNull KeyRing secretNumbers) {}
