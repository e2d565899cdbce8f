package org.examcycle.bootstrap.entry;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Invoices.
 *
 * @param interval how long the job rests that issues and prints them: so much later than they are
 *     due
 */
@Validated
@ConfigurationProperties("examcycle.invoices")
public record InvoiceSettings(
    @DefaultValue("1h") @DurationMin(millis = 10) @DurationMax(days = 1) Duration interval) {}
