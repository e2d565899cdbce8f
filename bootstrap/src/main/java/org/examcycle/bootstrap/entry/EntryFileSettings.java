package org.examcycle.bootstrap.entry;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Files of entries.
 *
 * @param interval how long the job rests that works through them: so long a file may wait
 */
@Validated
@ConfigurationProperties("examcycle.entry-files")
public record EntryFileSettings(
    @DefaultValue("1s") @DurationMin(millis = 10) @DurationMax(minutes = 10) Duration interval) {}
