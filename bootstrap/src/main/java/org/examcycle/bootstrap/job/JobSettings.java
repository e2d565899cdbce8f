package org.examcycle.bootstrap.job;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What is done in the background, by one node at a time.
 *
 * @param polling how often a node looks whether a job is due: no job rests for less
 */
@Validated
@ConfigurationProperties("examcycle.jobs")
public record JobSettings(
    @DefaultValue("1s") @DurationMin(millis = 10) @DurationMax(minutes = 1) Duration polling) {}
