package org.examcycle.bootstrap.setting;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where people are sent.
 *
 * @param resultsPage the address at which candidates see their results, printed for them and
 *     written in mails
 */
@Validated
@ConfigurationProperties("examcycle")
public record PageSettings(@NotNull URI resultsPage) {}
