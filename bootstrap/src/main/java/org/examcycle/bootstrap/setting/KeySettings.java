package org.examcycle.bootstrap.setting;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * {@code examcycle.keys.*}. None has a default.
 *
 * @param history seals the keys of persons, by which names, birth dates and reasons in the history
 *     are sealed; without it they are unreadable for ever
 * @param secretNumbers draws the secret numbers of Confirmations of Entry; without it none that was
 *     given out is found again
 */
@ConfigurationProperties("examcycle.keys")
public record KeySettings(KeyRing history, KeyRing secretNumbers) {}
