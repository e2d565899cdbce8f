package org.examcycle.bootstrap.setting;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What a node waits for before it starts.
 *
 * @param waitForIssuer how long for an issuer that is down, which may be starting at the same time;
 *     after that the start is refused. 0 to ask once
 */
@Validated
@ConfigurationProperties("examcycle.start")
public record StartSettings(
    @DefaultValue("10s") @DurationMin(seconds = 0) @DurationMax(minutes = 5)
        Duration waitForIssuer) {}
