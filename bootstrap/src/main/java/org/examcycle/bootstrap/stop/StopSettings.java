package org.examcycle.bootstrap.stop;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How a node leaves when it is told to (SIGTERM).
 *
 * @param notice how long it goes on answering once {@code /readyz} says 503: longer than whoever
 *     hands out requests rests between two looks at it, so that nobody is sent where no connection
 *     is taken any more. 0 where a node is taken out before it is told to stop
 */
@Validated
@ConfigurationProperties("examcycle.stop")
public record StopSettings(
    @DefaultValue("5s") @DurationMin(seconds = 0) @DurationMax(seconds = 15) Duration notice) {}
