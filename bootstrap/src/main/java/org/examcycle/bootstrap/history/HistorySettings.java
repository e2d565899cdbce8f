package org.examcycle.bootstrap.history;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The history of changes.
 *
 * @param interval how long the sealer rests between two batches: what was written since the last is
 *     guarded by the database's rights alone, and not told as an event yet
 */
@Validated
@ConfigurationProperties("examcycle.history")
public record HistorySettings(
    @DefaultValue("1m") @DurationMin(millis = 100) @DurationMax(days = 1) Duration interval) {}
